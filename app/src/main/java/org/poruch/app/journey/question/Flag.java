package org.poruch.app.journey.question;

import java.util.Locale;

/** What makes a wording vague. */
public enum Flag {
    /** Words that fit any question: better, more, somehow. */
    GENERAL,
    /** Everybody and always, so nobody and never. */
    EVERYBODY,
    /** A wished result, and not one's own act. */
    RESULT,
    YES_NO,
    SEVERAL,
    NO_QUESTION,
    TOO_SHORT,
    TOO_LONG,
    /** No class, person or place. */
    NOBODY;

    /** As the API says it, and as the keys of its texts end. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
