/** Records that the templates of access take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.access.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
