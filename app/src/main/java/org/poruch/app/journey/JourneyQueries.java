package org.poruch.app.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a journey for its page: two statements, whatever its length; the thread is a third. */
@Component
class JourneyQueries {
    private static final String HEAD =
            """
            select j.id, j.practice, j.state, j.stage, j.turn, j.turn_since, j.happened_at, j.opened_by,
                l.id as line_id, l.kind as line_kind, l.author_id as line_author, coalesce(nullif(l.words ->> 'text', ''), l.words ->> 'worked') as line_text,
                l.words ->> 'analysis' as line_sheet,
                i.text as interest, q.text as question, q.missing, q.purpose, q.due,
                g.id as goal_id, g.image as goal_image, g.until_day as goal_until, g.proposed_by as goal_by,
                array(select w.person_id from goal_word w where w.goal_id = g.id and w.agreed order by w.said_at) as goal_agreed_by,
                array(select (w.said_at at time zone :zone)::date from goal_word w where w.goal_id = g.id and w.agreed order by w.said_at) as goal_agreed_on,
                p.id as next_id, p.image as next_image, p.until_day as next_until, p.proposed_by as next_by,
                array(select w.person_id from goal_word w where w.goal_id = p.id and w.agreed order by w.said_at) as next_agreed_by,
                array(select (w.said_at at time zone :zone)::date from goal_word w where w.goal_id = p.id and w.agreed order by w.said_at) as next_agreed_on,
                array(select s.stage from stage_walk s where s.journey_id = j.id order by s.seq) as stages,
                array(select s.happened_on from stage_walk s where s.journey_id = j.id order by s.seq) as stage_days
            from journey j
                left join thread_line l on l.id = j.turn_line and l.audience <> 'me'
                left join lateral (select text from wording w where w.journey_id = j.id and w.kind = 'interest'
                    order by version desc limit 1) i on true
                left join lateral (select text, missing, purpose, due from wording w where w.journey_id = j.id and w.kind = 'question'
                    order by version desc limit 1) q on true
                left join goal g on g.journey_id = j.id and g.state = 'agreed'
                left join lateral (select * from goal o where o.journey_id = j.id and o.state = 'proposed'
                    order by proposed_at desc limit 1) p on true
            where j.id = :journey
            """;

    private static final String PARTICIPANTS =
            """
            select p.id, p.person_id, p.capacity, n.name, n.subject, n.child, s.name as school
            from participant p join person n on n.id = p.person_id left join school s on s.id = n.school_id
            where p.journey_id = ? and p.from_day <= ? and (p.until_day is null or p.until_day >= ?)
            order by p.from_day, p.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JourneyQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    JourneyHead head(JourneyId journey, java.time.ZoneId zone) {
        var people = participants(journey, LocalDate.now(clock.withZone(zone)));
        return jdbc.sql(HEAD)
                .param("journey", journey.value())
                .param("zone", zone.getId())
                .query((row, n) -> head(row, people))
                .single();
    }

    List<JourneyHead.Participant> participants(JourneyId journey, LocalDate today) {
        return jdbc.sql(PARTICIPANTS)
                .params(journey.value(), today, today)
                .query(
                        (row, n) ->
                                new JourneyHead.Participant(
                                        row.getObject("id", UUID.class),
                                        row.getObject("person_id", UUID.class),
                                        row.getString("name"),
                                        row.getString("capacity"),
                                        row.getString("subject"),
                                        row.getString("school"),
                                        row.getBoolean("child")))
                .list();
    }

    private JourneyHead head(ResultSet row, List<JourneyHead.Participant> people)
            throws SQLException {
        var happened = row.getTimestamp("happened_at").toInstant();
        return new JourneyHead(
                row.getObject("id", UUID.class),
                Practice.of(row.getString("practice")),
                JourneyState.of(row.getString("state"), happened, clock.instant()),
                row.getString("stage"),
                Turn.of(row.getString("turn")),
                row.getTimestamp("turn_since").toInstant(),
                turnLine(row),
                row.getObject("opened_by", UUID.class),
                row.getString("interest"),
                question(row),
                goal(row, "goal"),
                goal(row, "next"),
                walk(row),
                people);
    }

    private static JourneyHead.@Nullable TurnLine turnLine(ResultSet row) throws SQLException {
        var id = row.getObject("line_id", UUID.class);
        return id == null
                ? null
                : new JourneyHead.TurnLine(
                        id,
                        row.getString("line_kind"),
                        row.getObject("line_author", UUID.class),
                        row.getString("line_text"),
                        row.getString("line_sheet"));
    }

    private static JourneyStore.@Nullable Wording question(ResultSet row) throws SQLException {
        var text = row.getString("question");
        return text == null
                ? null
                : new JourneyStore.Wording(
                        text,
                        row.getString("missing"),
                        row.getString("purpose"),
                        row.getString("due"));
    }

    private static JourneyHead.@Nullable GoalLook goal(ResultSet row, String prefix)
            throws SQLException {
        var id = row.getObject(prefix + "_id", UUID.class);
        return id == null
                ? null
                : new JourneyHead.GoalLook(
                        id,
                        row.getString(prefix + "_image"),
                        row.getObject(prefix + "_until", LocalDate.class),
                        row.getObject(prefix + "_by", UUID.class),
                        List.of((UUID[]) row.getArray(prefix + "_agreed_by").getArray()),
                        days(row, prefix + "_agreed_on"));
    }

    private static List<JourneyHead.Walked> walk(ResultSet row) throws SQLException {
        var stages = (String[]) row.getArray("stages").getArray();
        var days = days(row, "stage_days");
        return IntStream.range(0, stages.length)
                .mapToObj(i -> new JourneyHead.Walked(stages[i], days.get(i)))
                .toList();
    }

    private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
        return Arrays.stream((java.sql.Date[]) row.getArray(column).getArray())
                .map(java.sql.Date::toLocalDate)
                .toList();
    }
}
