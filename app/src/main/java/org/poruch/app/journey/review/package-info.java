/**
 * The end analysis. The tutee chooses its form and level; the tutor, as the expert, adds one signed
 * word; what follows from it the tutee decides. There is no other way to choose or to decide, for
 * nobody. Every earlier word stays readable.
 */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"page", "page :: view", "access", "journey"})
@NullMarked
package org.poruch.app.journey.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
