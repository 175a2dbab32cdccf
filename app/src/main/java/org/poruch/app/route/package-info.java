/**
 * The route: the plan of one journey, owned by the tutee. Branches and steps, their order and
 * state; every change is kept as a version that can be compared with any other. A tutor's ideas are
 * proposals, which the tutee takes, changes or declines.
 */
@ApplicationModule(
        displayName = "Route",
        allowedDependencies = {"page", "page :: view", "storage", "people", "access", "journey"})
@NullMarked
package org.poruch.app.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
