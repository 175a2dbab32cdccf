package org.poruch.app.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on a journey that an address can name: who sees it and who wrote it.
 *
 * @param branch the branch of the route on which it hangs; specialists see only theirs
 */
public record Thing(
        JourneyId journey,
        @Nullable Audience audience,
        @Nullable UUID author,
        @Nullable UUID branch) {

    /** Known to everybody who stands in a relation to the journey. */
    public static Thing ofAll(JourneyId journey) {
        return new Thing(journey, null, null, null);
    }

    /** Known to tutee and tutors. */
    public static Thing ofPair(JourneyId journey, @Nullable UUID author) {
        return new Thing(journey, Audience.PAIR, author, null);
    }

    /** Known to its author alone. */
    public static Thing ofAuthor(JourneyId journey, UUID author) {
        return new Thing(journey, Audience.ME, author, null);
    }
}
