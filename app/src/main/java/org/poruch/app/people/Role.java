package org.poruch.app.people;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person does in a centre. */
public enum Role {
    METHODOLOGIST,
    TUTOR,
    TEACHER,
    PUPIL,
    GUARDIAN,
    SPECIALIST,
    HEAD,
    ADMIN;

    /** The word that stands in the database, the API and the keys of messages. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
