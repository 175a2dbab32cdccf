/** Records that the templates of requests take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.request.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
