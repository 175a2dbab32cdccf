package org.poruch.app.journey;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.journey.view.Line;

/** Joins answers to what they answer. */
final class Lines {
    private Lines() {}

    /**
     * @param before until when the reader had looked; null marks nothing
     */
    static List<Line> of(
            JourneyHead head,
            List<ThreadQueries.Line> lines,
            UUID reader,
            @Nullable Instant before) {
        return of(head, lines, new Reader(reader, before));
    }

    private record Reader(UUID person, @Nullable Instant before) {
        boolean news(ThreadQueries.Line line) {
            return before != null
                    && line.recordedAt().isAfter(before)
                    && !line.authorId().equals(person);
        }
    }

    private static List<Line> of(JourneyHead head, List<ThreadQueries.Line> lines, Reader reader) {
        return lines.stream()
                .filter(line -> line.about() == null)
                .map(line -> look(head, line, reader, replies(head, line.id(), lines, reader)))
                .toList();
    }

    private static List<Line> replies(
            JourneyHead head, UUID id, List<ThreadQueries.Line> lines, Reader reader) {
        return lines.reversed().stream()
                .filter(line -> Objects.equals(line.about(), id))
                .map(line -> look(head, line, reader, List.of()))
                .toList();
    }

    private static Line look(
            JourneyHead head, ThreadQueries.Line line, Reader reader, List<Line> replies) {
        boolean own =
                head.those("tutee").stream()
                        .anyMatch(tutee -> tutee.person().equals(line.authorId()));
        return new Line(
                line.id(),
                line.kind(),
                line.author(),
                own,
                line.authorId().equals(reader.person()),
                line.audience(),
                line.happenedOn(),
                line.words(),
                href(head.id(), line),
                reader.news(line),
                replies);
    }

    /** The page of the thing itself, by the kind of the happening. */
    private static @Nullable String href(UUID journey, ThreadQueries.Line line) {
        return switch (line.kind()) {
            case "probe", "diary", "reflection", "difficulty", "result", "note" ->
                    "/entries/" + line.id();
            case "request" -> "/requests/" + line.id();
            case "meeting" -> "/meetings/" + line.id();
            case "goal-proposed", "goal-agreed", "goal-refused" -> "/journeys/" + journey + "/goal";
            case "interest" -> "/journeys/" + journey + "/interest";
            case "question" -> "/journeys/" + journey + "/question";
            case "proposal" -> "/proposals/" + line.id();
            case "step-done", "proposal-answered" -> "/journeys/" + journey + "/route";
            case "review-chosen", "review-expert", "review-decided" ->
                    "/journeys/" + journey + "/review";
            case "trial-begun", "trial-ended" -> "/trials/" + line.words().get("trial");
            case "outlook" -> "/journeys/" + journey + "/outlook";
            default -> {
                var thing = line.words().get("analysis");
                yield line.kind().startsWith("analysis-") && thing != null
                        ? "/journeys/" + journey + "/analyses/" + thing
                        : null;
            }
        };
    }
}
