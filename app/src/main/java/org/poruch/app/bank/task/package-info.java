/**
 * Individual tasks: products of the bank taken onto one route, with changes of one's own. The link
 * to the product stays; when the product gets a new version, its changes are offered field by
 * field, and nothing is changed unless the tutee takes it.
 */
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {
            "page",
            "page :: view",
            "storage",
            "people",
            "access",
            "journey",
            "route",
            "route :: view",
            "bank",
            "bank :: view"
        })
@NullMarked
package org.poruch.app.bank.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
