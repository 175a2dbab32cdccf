/** Records that the templates of evidence take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.evidence.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
