package org.poruch.app.journey.entry;

import java.util.Locale;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Standing;

/**
 * What an entry is. All but a note are the tutee's own: nobody tries, doubts or succeeds for
 * somebody else.
 */
enum EntryKind {
    PROBE,
    DIARY,
    REFLECTION,
    DIFFICULTY,
    RESULT,
    NOTE,
    /** What the tutee wants to find out. */
    REQUEST;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean mayBeWrittenBy(Standing standing) {
        return standing.tutee()
                || (this == NOTE
                        && (standing.is(Capacity.TUTOR)
                                || standing.is(Capacity.GUARDIAN)
                                || standing.is(Capacity.SPECIALIST)));
    }
}
