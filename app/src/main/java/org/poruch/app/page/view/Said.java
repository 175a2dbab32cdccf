package org.poruch.app.page.view;

import org.jspecify.annotations.Nullable;

/**
 * The sentence at the top of the page that says what was just done.
 *
 * @param key the key of its text
 * @param undo the address to which a form may be sent to take it back
 */
public record Said(String key, @Nullable String undo) {}
