package org.poruch.app.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.JourneyId;

/**
 * One happening on a journey, told by the room in which it happened.
 *
 * @param id the id of the thing itself: the entry, the meeting, the proposal
 * @param kind what happened, such as {@code probe}; {@code journey.line.<kind>} is its name on the
 *     page
 * @param about the line to which this one answers
 * @param words what people wrote, by name: {@code title}, {@code text}, {@code worked} …
 */
public record ThreadLine(
        JourneyId journey,
        UUID id,
        String kind,
        UUID author,
        Audience audience,
        @Nullable UUID branch,
        @Nullable UUID about,
        LocalDate happenedOn,
        Map<String, String> words) {

    /** A line for tutee and tutors. */
    public static ThreadLine ofPair(
            JourneyId journey,
            UUID id,
            String kind,
            UUID author,
            LocalDate happenedOn,
            Map<String, String> words) {
        return new ThreadLine(
                journey, id, kind, author, Audience.PAIR, null, null, happenedOn, words);
    }

    /** The same line with one word more. */
    public ThreadLine with(String name, String word) {
        var more = new HashMap<>(words);
        more.put(name, word);
        return new ThreadLine(
                journey, id, kind, author, audience, branch, about, happenedOn, Map.copyOf(more));
    }
}
