/** Records that the templates of the needs card take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.needs.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
