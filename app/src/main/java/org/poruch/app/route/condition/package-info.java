/**
 * The conditions of a step: a place, time, material, a person, a permission. Each has an owner, who
 * sees to it, and a check with the day on which it was found to be there. Tutee and tutor keep them
 * together; what is outside school counts as much as what is inside.
 */
@ApplicationModule(
        displayName = "Conditions",
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
package org.poruch.app.route.condition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
