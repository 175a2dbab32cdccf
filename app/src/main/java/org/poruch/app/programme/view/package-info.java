/** Records that the templates of programmes take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.programme.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
