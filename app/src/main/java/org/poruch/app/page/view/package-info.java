/** Records that the shared templates take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.page.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
