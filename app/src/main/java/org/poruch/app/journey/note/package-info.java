/**
 * A tutor's own notes beside a journey. They lie in a table of their own, never on the thread, and
 * each tutor sees only what he or she wrote.
 */
@ApplicationModule(
        displayName = "Private notes",
        allowedDependencies = {"page", "page :: view", "storage", "people", "access", "journey"})
@NullMarked
package org.poruch.app.journey.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
