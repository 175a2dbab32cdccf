package org.poruch.app.route;

import org.jspecify.annotations.Nullable;

/**
 * A step that comes with the name of its branch, as a template has it.
 *
 * @param branch the first branch if left out
 */
public record Laid(@Nullable String branch, NewStep step) {}
