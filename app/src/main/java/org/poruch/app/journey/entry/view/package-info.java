/** Records that the templates of entries take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.entry.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
