package org.poruch.app.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Readable;
import org.poruch.app.access.Standing;
import org.poruch.app.storage.Question;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the thread and the signposts of a journey, as far as this reader may see them. */
@Component
class ThreadQueries {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private static final String LINES =
            """
            with readable as not materialized (
                select l.id, l.kind, l.author_id, l.audience, l.about, l.happened_on, l.recorded_at, l.words from thread_line l
                where\s"""
                    + Readable.onBranch("l")
                    + """
            ),
            top as (
                select * from readable
                where about is null and (:kind = '' or kind = :kind)
                order by happened_on desc, recorded_at desc limit :most offset :skip)
            select x.*, n.name as author from (
                select * from top union all select r.* from readable r where r.about in (select id from top)) x
            join person n on n.id = x.author_id
            order by x.happened_on desc, x.recorded_at desc
            """;

    private static final String AHEAD =
            """
            select thing, kind, text, note, day from signpost where journey_id = :journey
            order by day nulls last, thing limit 6
            """;

    private final JsonMapper json;

    ThreadQueries(JsonMapper json) {
        this.json = json;
    }

    /** A line that this reader may see. */
    record Line(
            UUID id,
            String kind,
            UUID authorId,
            String author,
            String audience,
            @Nullable UUID about,
            LocalDate happenedOn,
            Instant recordedAt,
            Map<String, String> words) {}

    record Signpost(
            UUID thing, String kind, String text, @Nullable String note, @Nullable LocalDate day) {}

    /**
     * @param kind only lines of this kind; empty means all
     */
    Question<Line> lines(Standing reader, String kind, int most, int skip) {
        var asking = new HashMap<>(Readable.asking(reader));
        asking.put("kind", kind);
        asking.put("most", most);
        asking.put("skip", skip);
        return new Question<>(LINES, asking, this::line);
    }

    private Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("author_id", UUID.class),
                row.getString("author"),
                row.getString("audience"),
                row.getObject("about", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                json.readValue(row.getString("words"), WORDS));
    }

    Question<Signpost> ahead(JourneyId journey) {
        return new Question<>(AHEAD, Map.of("journey", journey.value()), (row, n) -> signpost(row));
    }

    private static Signpost signpost(ResultSet row) throws SQLException {
        return new Signpost(
                row.getObject("thing", UUID.class),
                row.getString("kind"),
                row.getString("text"),
                row.getString("note"),
                row.getObject("day", LocalDate.class));
    }
}
