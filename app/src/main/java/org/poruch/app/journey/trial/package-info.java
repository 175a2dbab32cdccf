/**
 * The trial of an interest: one to three small actions in at most three weeks, and then one's own
 * word. «I want more» opens a branch of the route; «enough» closes it without blame, and it stays
 * in the history of interests.
 */
@ApplicationModule(
        displayName = "Interest trial",
        allowedDependencies = {
            "page",
            "page :: view",
            "storage",
            "people",
            "access",
            "journey",
            "route",
            "journey.request"
        })
@NullMarked
package org.poruch.app.journey.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
