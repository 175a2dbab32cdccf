package org.poruch.app.journey;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose word is awaited. */
public enum Turn {
    TUTEE,
    TUTOR,
    NOBODY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Turn of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
