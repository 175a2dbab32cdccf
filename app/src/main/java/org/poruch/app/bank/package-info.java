/**
 * The bank of products: tasks, step sets, templates, resources and solutions that people put there
 * for each other, with author, licence and versions. Found by words in any of their forms, in three
 * languages; taken onto a route in the room of tasks.
 */
@ApplicationModule(
        displayName = "Bank",
        allowedDependencies = {
            "page",
            "page :: view",
            "storage",
            "people",
            "access",
            "journey",
            "route"
        })
@NullMarked
package org.poruch.app.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
