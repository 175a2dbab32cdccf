package org.poruch.app.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In what relation a person stands to a journey. */
public enum Capacity {
    TUTEE,
    TUTOR,
    GUARDIAN,
    SPECIALIST,
    MEMBER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Capacity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
