/**
 * Where everything is kept. An embedded PostgreSQL is unpacked, made, started, kept alive and
 * stopped here, or an external one is looked over; nobody outside needs to know which of the two it
 * is.
 */
@ApplicationModule(
        displayName = "Storage",
        allowedDependencies = {"page", "page :: view"})
@NullMarked
package org.poruch.app.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
