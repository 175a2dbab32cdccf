package org.poruch.app.journey.goal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a goal stands. */
enum GoalState {
    PROPOSED,
    AGREED,
    /** Another one was agreed after it. */
    REPLACED,
    REFUSED,
    /** Taken back by the one who proposed it. */
    WITHDRAWN;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static GoalState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
