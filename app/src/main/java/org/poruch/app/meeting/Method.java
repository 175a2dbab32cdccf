package org.poruch.app.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A way to talk at a meeting; {@code method.<word>…} are the texts of its card. */
enum Method {
    PROBLEM_DIALOGUE,
    DISCUSSION,
    SELF_ANALYSIS,
    DEBATE,
    JOURNEY;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable Method of(@Nullable String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
