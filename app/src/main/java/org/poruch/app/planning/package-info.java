/**
 * Reads and writes the files of the plan library: an instance from JSON, every field looked at, and
 * a result to JSON. What is wrong in a file is said in one sentence that names the field; a result
 * appears only when it is whole. No person of a centre is known here.
 */
@ApplicationModule(
        displayName = "Plan files",
        allowedDependencies = {})
@NullMarked
package org.poruch.app.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
