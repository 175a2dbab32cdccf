package org.poruch.app.route.view;

import org.jspecify.annotations.Nullable;

/**
 * The way from a step to what hangs on it.
 *
 * @param key the text of the link
 * @param words what stands there, in people's own words
 */
public record StepLink(String href, String key, @Nullable String words) {}
