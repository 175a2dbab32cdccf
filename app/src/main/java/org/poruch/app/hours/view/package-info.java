/** Records that the templates of the time meter take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.hours.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
