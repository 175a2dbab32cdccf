package org.poruch.app.route.map.view;

import org.jspecify.annotations.Nullable;

/**
 * An end of the map: the interest, the goal; where a part of a long route begins and goes on.
 *
 * @param text the person's words, if there are any yet
 * @param open not there yet
 */
public record Ring(@Nullable String text, String label, String meta, boolean open) {}
