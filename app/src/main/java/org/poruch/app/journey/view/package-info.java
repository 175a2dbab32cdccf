/** Records that the journey's templates take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
