/** Records that the templates of the conclusion take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.conclusion.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
