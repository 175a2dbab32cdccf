package org.poruch.app.journey;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How a journey stands. Resting is computed, never set: nobody closes a journey for the tutee. */
public enum JourneyState {
    PROPOSED,
    OPEN,
    RESTING,
    FINISHED;

    private static final Duration QUIET = Duration.ofDays(60);

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JourneyState of(String stored, Instant happened, Instant now) {
        var state = valueOf(stored.toUpperCase(Locale.ROOT));
        return state == OPEN && happened.plus(QUIET).isBefore(now) ? RESTING : state;
    }
}
