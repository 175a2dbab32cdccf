package org.poruch.app.journey.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In what form the tutee looks back. */
enum ReviewForm {
    TALK,
    WRITTEN,
    PORTFOLIO,
    LESSON_VIDEO,
    VISIT;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ReviewForm of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
