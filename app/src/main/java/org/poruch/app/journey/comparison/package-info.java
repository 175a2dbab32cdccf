/**
 * «Compare my tries»: two or more own solutions of one problem side by side, by criteria of one's
 * own; the best one is marked, and where else it would fit.
 */
@ApplicationModule(
        displayName = "Comparison",
        allowedDependencies = {
            "page",
            "page :: view",
            "storage",
            "people",
            "access",
            "journey",
            "journey.entry"
        })
@NullMarked
package org.poruch.app.journey.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
