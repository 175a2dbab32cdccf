package org.poruch.app.journey.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The three parts of a review, in the order in which they come. */
enum ReviewPart {
    CHOICE("review-chosen"),
    EXPERT("review-expert"),
    DECISION("review-decided");

    private final String line;

    ReviewPart(String line) {
        this.line = line;
    }

    /** The kind under which the journey's thread tells it. */
    String line() {
        return line;
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReviewPart of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
