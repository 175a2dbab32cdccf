/**
 * The programme of a small group: one to eight journeys share a trunk that their tutor writes; the
 * branches are the members' own routes. Each member sees the trunk and the own branch only, and
 * decides whether the trunk comes onto the own route.
 */
@ApplicationModule(
        displayName = "Programme",
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
package org.poruch.app.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
