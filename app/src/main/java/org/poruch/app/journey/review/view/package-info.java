/** Records that the templates of the review take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.review.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
