/**
 * Reads and writes the files of the library {@code measure}: answers and topics as CSV, a
 * calibrated test as JSON, and what is computed from them. A file that cannot be right is refused
 * in one sentence that names file, line and item and what may help; an output takes its place only
 * when it is whole. Starts nothing of the server.
 */
@ApplicationModule(
        displayName = "Measuring",
        allowedDependencies = {})
@NullMarked
package org.poruch.app.measuring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
