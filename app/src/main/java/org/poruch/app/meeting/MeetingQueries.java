package org.poruch.app.meeting;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads meetings: one statement for one meeting or for a page of them. */
@Component
@Transactional(readOnly = true)
class MeetingQueries {
    private static final String MEETINGS =
            """
            select m.*, n.name as author,
                array(select p.person_id from meeting_present p join person x on x.id = p.person_id
                    where p.meeting_id = m.id order by x.name, x.id) as present_ids,
                array(select x.name from meeting_present p join person x on x.id = p.person_id
                    where p.meeting_id = m.id order by x.name, x.id) as present_names,
                array(select d.text from meeting_decision d where d.meeting_id = m.id order by d.position) as decided,
                array(select d.due_on from meeting_decision d where d.meeting_id = m.id order by d.position) as due,
                (select nullif(o.text, '') from meeting_private_note o where o.meeting_id = m.id and o.author_id = :reader
                    order by o.version desc limit 1) as own_note
            from meeting m join person n on n.id = m.author_id
            """;

    private final JdbcClient jdbc;

    MeetingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An earlier wording of the shared part. */
    record Wording(
            LocalDate happenedOn,
            @Nullable String notes,
            List<String> decisions,
            String name,
            Instant at) {}

    Optional<Meeting> one(UUID id, UUID reader) {
        return jdbc.sql(MEETINGS + "where m.id = :id")
                .param("id", id)
                .param("reader", reader)
                .query((row, n) -> meeting(row))
                .optional();
    }

    /** The meetings of a journey after this one, the latest first. */
    List<Meeting> of(JourneyId journey, UUID reader, int most, @Nullable UUID after) {
        return jdbc.sql(
                        MEETINGS
                                + """
                where m.journey_id = :journey
                    and (cast(:after as uuid) is null or (m.happened_on, m.id) < (
                        select a.happened_on, a.id from meeting a where a.id = cast(:after as uuid)))
                order by m.happened_on desc, m.id desc limit :most""")
                .param("journey", journey.value())
                .param("reader", reader)
                .param("after", after)
                .param("most", most)
                .query((row, n) -> meeting(row))
                .list();
    }

    /** The name that stands at the head of the paper. */
    String centre(UUID centre) {
        return jdbc.sql("select name from centre where id = ?")
                .param(centre)
                .query(String.class)
                .single();
    }

    /** What the shared part said before, the newest first. */
    List<Wording> earlier(UUID meeting) {
        return jdbc.sql(
                        """
                select w.happened_on, w.notes, w.decisions, n.name, w.recorded_at
                from meeting_wording w join person n on n.id = w.person_id join meeting m on m.id = w.meeting_id
                where w.meeting_id = ? and w.version < m.version order by w.version desc limit 50""")
                .param(meeting)
                .query(
                        (row, n) ->
                                new Wording(
                                        row.getObject("happened_on", LocalDate.class),
                                        row.getString("notes"),
                                        List.of((String[]) row.getArray("decisions").getArray()),
                                        row.getString("name"),
                                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        var author = new Someone(row.getObject("author_id", UUID.class), row.getString("author"));
        return new Meeting(
                row.getObject("id", UUID.class),
                new JourneyId(row.getObject("journey_id", UUID.class)),
                row.getObject("happened_on", LocalDate.class),
                Objects.requireNonNull(How.of(row.getString("how"))),
                row.getObject("minutes", Integer.class),
                present(row),
                row.getString("notes"),
                row.getString("own_note"),
                decisions(row),
                row.getObject("next_on", LocalDate.class),
                How.of(row.getString("next_how")),
                Method.of(row.getString("method")),
                Helped.of(row.getString("helped")),
                author,
                row.getTimestamp("recorded_at").toInstant(),
                row.getInt("version"));
    }

    private static List<Someone> present(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray("present_ids").getArray();
        var names = (String[]) row.getArray("present_names").getArray();
        return IntStream.range(0, ids.length).mapToObj(i -> new Someone(ids[i], names[i])).toList();
    }

    private static List<Decision> decisions(ResultSet row) throws SQLException {
        var texts = (String[]) row.getArray("decided").getArray();
        var days = Arrays.asList((@Nullable Date[]) row.getArray("due").getArray());
        return IntStream.range(0, texts.length)
                .mapToObj(i -> decision(texts[i], days.get(i)))
                .toList();
    }

    private static Decision decision(String text, @Nullable Date due) {
        return new Decision(text, due == null ? null : due.toLocalDate());
    }
}
