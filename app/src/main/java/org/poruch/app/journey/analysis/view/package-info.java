/** Records that the templates of the joint analysis take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.analysis.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
