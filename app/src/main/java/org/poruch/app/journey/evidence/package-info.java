/**
 * What people bring along: photos, voices, sheets. Each is looked at by its content and cleaned of
 * what nobody meant to send, and is seen by those who see the thing on which it hangs.
 */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"page", "page :: view", "storage", "people", "access", "journey"})
@NullMarked
package org.poruch.app.journey.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
