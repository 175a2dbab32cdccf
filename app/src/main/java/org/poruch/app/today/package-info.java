/**
 * The tutor's day: whose word is awaited, who has been silent for long, what meets today. One page
 * over many rooms.
 */
@ApplicationModule(
        displayName = "Today",
        allowedDependencies = {"page", "page :: view", "storage", "people", "access", "journey"})
@NullMarked
package org.poruch.app.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
