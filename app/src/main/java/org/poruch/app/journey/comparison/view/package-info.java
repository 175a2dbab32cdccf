/** Records that the templates of comparisons take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.comparison.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
