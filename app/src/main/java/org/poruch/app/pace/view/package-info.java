/** Records that the templates of the pace take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.pace.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
