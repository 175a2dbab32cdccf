package org.poruch.app.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who sees an entry; chosen by its author, widened by no role. */
public enum Audience {
    /** The author. */
    ME,
    /** Tutee and tutors. */
    PAIR,
    /** The pair and the specialists whose scope covers the entry's branch. */
    TEAM,
    /** The pair and the guardians. */
    FAMILY,
    /** Team and family. */
    ALL;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Audience of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
