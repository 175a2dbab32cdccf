/** Records that the templates of private notes take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.note.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
