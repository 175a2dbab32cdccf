/**
 * The tutee's own page: where I am, where I want to, who helps, what comes next, in large letters
 * and with symbols for those who want them; and the look back on a month, made of nothing but own
 * entries.
 */
@ApplicationModule(
        displayName = "Own page",
        allowedDependencies = {"page", "page :: view", "storage", "people", "access", "journey"})
@NullMarked
package org.poruch.app.journey.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
