/**
 * «I want to find out…»: what a tutee asks in one field or with a voice, and what becomes of it. It
 * is talked over, tried, put on the route or let go; the tutor sees how many days it waits.
 */
@ApplicationModule(
        displayName = "Request",
        allowedDependencies = {
            "page",
            "page :: view",
            "storage",
            "people",
            "access",
            "journey",
            "journey.evidence",
            "journey.evidence :: view",
            "route"
        })
@NullMarked
package org.poruch.app.journey.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
