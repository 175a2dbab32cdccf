/** Records that the templates of the outlook take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.outlook.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
