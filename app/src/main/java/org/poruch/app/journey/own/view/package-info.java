/** Records that the templates of the own page take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.own.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
