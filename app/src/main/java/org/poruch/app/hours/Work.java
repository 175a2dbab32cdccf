package org.poruch.app.hours;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a tutor's time goes into. */
enum Work {
    /** Preparing: ideas for the route, wordings of a goal. */
    DRAFTING,
    /** Talking: the length that stands in the meeting itself. */
    MEETING,
    /** Reading and answering: entries, analyses, the expert's word. */
    ANSWERING,
    /** Protocols and notes. */
    PAPER;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Work of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
