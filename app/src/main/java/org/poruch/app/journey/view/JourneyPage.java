package org.poruch.app.journey.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.advice.view.AdviceCard;
import org.poruch.app.page.view.Ribbon;

/**
 * One journey, for the one who looks at it now.
 *
 * @param tutee whose it is
 * @param about what they teach and where, or nothing
 * @param reader in what relation the reader stands: {@code tutee}, {@code tutor} or {@code other}
 * @param state {@code proposed}, {@code open}, {@code resting} or {@code finished}
 * @param before until when the reader had looked before this visit
 * @param follows the finished cycle before this one
 * @param nudge what the tutee wanted to be reminded of; null unless the time has come
 * @param advice for a tutor, unless put away
 * @param answersWithin days within which a tutor says to answer
 * @param earlier how many lines to skip for the page before; null when there are none
 */
public record JourneyPage(
        UUID id,
        String tutee,
        @Nullable String about,
        List<String> tutors,
        String reader,
        String state,
        String practice,
        Ribbon ribbon,
        TurnBox turn,
        Creed creed,
        List<Line> lines,
        @Nullable Integer earlier,
        boolean onlyReflections,
        @Nullable Instant before,
        @Nullable UUID follows,
        List<Ahead> ahead,
        List<Seer> seers,
        @Nullable String nudge,
        @Nullable Integer answersWithin,
        @Nullable AdviceCard advice) {

    /** How many of the lines shown are new to the reader. */
    public long fresh() {
        return lines.stream().mapToLong(Line::freshness).sum();
    }

    public boolean own() {
        return reader.equals("tutee");
    }

    public boolean tutor() {
        return reader.equals("tutor");
    }

    public boolean pair() {
        return own() || tutor();
    }

    public boolean walked() {
        return state.equals("open") || state.equals("resting");
    }

    /** The names of those beside, one after the other. */
    public String beside() {
        return String.join(", ", tutors);
    }

    /**
     * Whose turn it is and why.
     *
     * @param whose {@code mine}, {@code theirs} or {@code nobody}
     * @param other the given name of the one who is awaited
     * @param kind the kind of the line that made it so; empty if there is none
     * @param text what was written there
     * @param sheet the joint analysis that it belongs to
     * @param since from which day
     */
    public record TurnBox(
            String whose,
            String other,
            String kind,
            @Nullable String text,
            @Nullable UUID line,
            @Nullable String sheet,
            LocalDate since) {}

    /** Interest, question and goal. */
    public record Creed(
            @Nullable String interest,
            @Nullable String question,
            @Nullable Goal goal,
            @Nullable Goal proposed) {}

    /** A goal with the words of those who agreed. */
    public record Goal(String image, LocalDate until, List<Word> words, String proposedBy) {}

    /**
     * @param own it is the tutee's word
     */
    public record Word(String name, boolean own, LocalDate on) {}

    /** What lies ahead; {@code kind} is step, meeting or proposal. */
    public record Ahead(
            String kind,
            String text,
            @Nullable String note,
            @Nullable LocalDate day,
            String href) {}

    /** Who sees what: a name, and the key of the sentence. */
    public record Seer(String name, String key) {}
}
