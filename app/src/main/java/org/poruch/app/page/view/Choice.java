package org.poruch.app.page.view;

import org.jspecify.annotations.Nullable;

/**
 * One card of a choice.
 *
 * @param note one sentence below the label
 * @param possible false: shown, but cannot be taken now; the note says why
 */
public record Choice(String value, String label, @Nullable String note, boolean possible) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, null, true);
    }

    public static Choice of(String value, String label, String note) {
        return new Choice(value, label, note, true);
    }
}
