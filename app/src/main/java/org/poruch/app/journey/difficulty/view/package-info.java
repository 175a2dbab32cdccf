/** Records that the templates of difficulties take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.difficulty.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
