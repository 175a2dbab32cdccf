/**
 * The joint analysis: tutee and tutor over one or more own probes. Without an own probe there is
 * nothing to analyse; the tutee's side of the sheet is written first, the tutor's opens after it,
 * and below stands the line on which both decided.
 */
@ApplicationModule(
        displayName = "Joint analysis",
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
package org.poruch.app.journey.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
