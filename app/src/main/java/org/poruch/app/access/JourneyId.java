package org.poruch.app.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of a journey: the key by which relations decide who may see what. */
public record JourneyId(@JsonValue UUID value) {
    public static JourneyId of(String text) {
        return new JourneyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
