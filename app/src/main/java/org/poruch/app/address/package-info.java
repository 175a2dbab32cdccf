/**
 * Every address that the server answers, with its parameters and who may call it: read from the
 * controllers, so that the list is never wrong. It becomes {@code routes --json} and {@code
 * /openapi.json}; a route without a rule does not start.
 */
@ApplicationModule(
        displayName = "Addresses",
        allowedDependencies = {"access", "page"})
@NullMarked
package org.poruch.app.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
