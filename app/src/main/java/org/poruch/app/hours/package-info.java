/**
 * The tutor's time: minutes a route by kind of work, taken from what the tutor did and put right
 * with one tap. It is the tutor's alone: no tutee, methodologist, head or administrator reads it.
 * How it is counted stands in {@code doc/hours.md}.
 */
@ApplicationModule(
        displayName = "Hours",
        allowedDependencies = {"page", "page :: view", "access"})
@NullMarked
package org.poruch.app.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
