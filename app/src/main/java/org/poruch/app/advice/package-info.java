/**
 * Advice for the beginning tutor, in place: three lines and a few questions for each stage. A
 * centre may say it in its own words; the original can always be brought back, and a tutor who
 * needs no advice puts it away for good.
 */
@ApplicationModule(
        displayName = "Advice",
        allowedDependencies = {"page", "page :: view", "storage", "access"})
@NullMarked
package org.poruch.app.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
