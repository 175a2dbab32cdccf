/**
 * What people are writing and have not sent yet. A form that is being filled in is kept every few
 * seconds, for its writer alone; it comes back when the form is opened again, and goes when the
 * form is sent. Thrown away, it can be taken back for thirty days.
 */
@ApplicationModule(
        displayName = "Unsent",
        allowedDependencies = {"page", "page :: view", "storage", "people", "access"})
@NullMarked
package org.poruch.app.unsent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
