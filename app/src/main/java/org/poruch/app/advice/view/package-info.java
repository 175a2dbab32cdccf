/** Records that the templates of the advice take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.advice.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
