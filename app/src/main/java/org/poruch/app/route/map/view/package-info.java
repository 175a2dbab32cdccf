/** What is on a map and how it is drawn: records for templates and for the API. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.route.map.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
