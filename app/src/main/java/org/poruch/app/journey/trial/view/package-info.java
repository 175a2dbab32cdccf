/** Records that the templates of trials take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.journey.trial.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
