package org.poruch.app.journey.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One happening on the thread.
 *
 * @param kind what happened; {@code journey.line.<kind>} names it
 * @param own the tutee wrote it
 * @param mine the reader wrote it
 * @param href where all of it stands
 * @param fresh somebody else wrote it after the reader's visit before this one
 */
public record Line(
        UUID id,
        String kind,
        String author,
        boolean own,
        boolean mine,
        String audience,
        LocalDate on,
        Map<String, String> words,
        @Nullable String href,
        boolean fresh,
        List<Line> replies) {

    /** How much of it is new to the reader, with its answers. */
    public long freshness() {
        return (fresh ? 1 : 0) + replies.stream().filter(Line::fresh).count();
    }

    public @Nullable String word(String name) {
        var word = words.get(name);
        return word == null || word.isEmpty() ? null : word;
    }

    /** Three short answers stand side by side. */
    public boolean trio() {
        return word("worked") != null
                || word("didNot") != null
                || word("willTry") != null
                || word("why") != null;
    }

    /** The drawing before it. */
    public String pin() {
        return switch (kind) {
            case "probe" -> "probe";
            case "meeting" -> "meeting";
            case "reflection", "analysis-opened", "analysis-own", "analysis-expert" -> "reflection";
            case "goal-agreed",
                    "analysis-decided",
                    "review-chosen",
                    "review-decided",
                    "outlook",
                    "proposal-answered" ->
                    "decision";
            default -> "step";
        };
    }

    /** It can be answered in a line. */
    public boolean answerable() {
        return switch (kind) {
            case "probe", "diary", "reflection", "difficulty", "result", "note" ->
                    !audience.equals("me");
            default -> false;
        };
    }
}
