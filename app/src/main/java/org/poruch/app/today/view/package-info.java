/** Records that the templates of the day take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.today.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
