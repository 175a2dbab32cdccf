/** Records that the templates of conditions take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.route.condition.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
