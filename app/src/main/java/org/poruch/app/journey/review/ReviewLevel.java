package org.poruch.app.journey.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How deep the tutee looks: at what happened, at the way of working, at the own position. */
enum ReviewLevel {
    EVENT,
    METHOD,
    POSITION;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReviewLevel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
