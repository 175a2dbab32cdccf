package org.poruch.app.journey.outlook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a goal. */
enum Reached {
    YES,
    PARTLY,
    CHANGED;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Reached of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
