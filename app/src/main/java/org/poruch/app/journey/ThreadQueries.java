package org.poruch.app.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
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
                select l.* from thread_line l
                where l.journey_id = :journey
                    and (l.author_id = :reader or (l.audience = any(:audiences) and (:whole or l.branch = any(:scope))))),
            top as (
                select * from readable
                where about is null and (:kind = '' or kind = :kind)
                order by happened_on desc, recorded_at desc limit :most offset :skip)
            select x.*, n.name as author from (
                select * from top union all select r.* from readable r where r.about in (select id from top)) x
            join person n on n.id = x.author_id
            order by x.happened_on desc, x.recorded_at desc
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ThreadQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
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
    List<Line> lines(Standing reader, String kind, int most, int skip) {
        return jdbc.sql(LINES)
                .param("journey", reader.journey().value())
                .param("reader", reader.person())
                .param("audiences", reader.audiences().toArray(String[]::new))
                .param("whole", reader.pair() || reader.scope().isEmpty())
                .param("scope", reader.scope().toArray(UUID[]::new))
                .param("kind", kind)
                .param("most", most)
                .param("skip", skip)
                .query(this::line)
                .list();
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

    List<Signpost> ahead(UUID journey) {
        return jdbc.sql(
                        """
                select thing, kind, text, note, day from signpost where journey_id = ?
                order by day nulls last, thing limit 6""")
                .param(journey)
                .query(Signpost.class)
                .list();
    }
}
