/**
 * The map: a route drawn as a braid of two, the tutee's line and the tutor's beside it, with the
 * same as a list for phones, screen readers and paper, and as a diary. The tutee picks which look
 * comes first; everybody sees what is new since the last look. The drawing is laid out by rules
 * alone, so that the same route always looks the same.
 */
@ApplicationModule(
        displayName = "Map",
        allowedDependencies = {"page", "page :: view", "access", "route", "route :: view"})
@NullMarked
package org.poruch.app.route.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
