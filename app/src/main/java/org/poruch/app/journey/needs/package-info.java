/**
 * The needs card, with which the work with a child begins: what the child says, what the tutor
 * sees, what the parents and the teacher say, in four columns side by side. Each voice writes its
 * own column, any may stay empty, and a small child answers with pictures.
 */
@ApplicationModule(
        displayName = "Needs card",
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
package org.poruch.app.journey.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
