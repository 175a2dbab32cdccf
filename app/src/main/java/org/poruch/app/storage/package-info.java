/**
 * PostgreSQL, embedded or external; the centre's context of each transaction and the wall between centres that follows
 * from it.
 */
@ApplicationModule(displayName = "Storage", allowedDependencies = {"page", "page :: view"})
@NullMarked
package org.poruch.app.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
