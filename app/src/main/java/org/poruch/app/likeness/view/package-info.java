/** Records that the templates of likeness take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.likeness.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
