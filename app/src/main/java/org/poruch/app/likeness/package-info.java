/**
 * Likeness: which routes nearly repeat each other. Worked out when the words of a route change;
 * told to the tutor who walks beside both, and to nobody else: not to tutees, heads or
 * methodologists. A likeness forbids nothing.
 */
@ApplicationModule(
        displayName = "Likeness",
        allowedDependencies = {
            "page",
            "page :: view",
            "storage",
            "people",
            "access",
            "journey",
            "route",
            "route :: view"
        })
@NullMarked
package org.poruch.app.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
