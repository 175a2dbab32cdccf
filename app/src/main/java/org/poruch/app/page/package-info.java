/**
 * What every page has in common: layout, languages, errors, static files. It is shared by all rooms
 * and knows no one.
 */
@ApplicationModule(
        displayName = "Page",
        allowedDependencies = {})
@NullMarked
package org.poruch.app.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
