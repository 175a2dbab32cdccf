/**
 * Centres, schools and the people in them with their roles. A role says what somebody does; it
 * opens nobody's journey.
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"page", "page :: view", "storage"})
@NullMarked
package org.poruch.app.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
