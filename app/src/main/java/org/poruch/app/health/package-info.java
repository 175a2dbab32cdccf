/**
 * Says whether the server lives and whether it can work. While its database is away at the start,
 * every other address answers that too.
 */
@ApplicationModule(
        displayName = "Health",
        allowedDependencies = {"storage", "access"})
@NullMarked
package org.poruch.app.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
