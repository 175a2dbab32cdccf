/** Records that the templates of the route take, and that the API gives. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.route.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
