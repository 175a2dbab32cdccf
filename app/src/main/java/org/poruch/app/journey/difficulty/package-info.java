/**
 * The life of a difficulty: it is named, ways are tried, and in the end a way is found. The tutee
 * writes it; those who may read the difficulty see how it goes on.
 */
@ApplicationModule(
        displayName = "Difficulty",
        allowedDependencies = {"page", "page :: view", "storage", "people", "access", "journey"})
@NullMarked
package org.poruch.app.journey.difficulty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
