package org.poruch.app.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.storage.Question;
import org.springframework.stereotype.Component;

/**
 * Reads a journey for its page: two statements, whatever its length; thread and signposts are two
 * more.
 */
@Component
class JourneyQueries {
    private static final String HEAD =
            """
            select j.id, j.practice, j.state, j.stage, j.turn, j.turn_since, j.happened_at, j.opened_by, j.before_id,
                l.id as line_id, l.kind as line_kind, l.author_id as line_author, coalesce(nullif(l.words ->> 'text', ''), l.words ->> 'worked') as line_text,
                l.words ->> 'analysis' as line_sheet,
                i.text as interest, q.text as question, q.missing, q.purpose, q.due,
                g.id as goal_id, g.image as goal_image, g.until_day as goal_until, g.proposed_by as goal_by,
                p.id as next_id, p.image as next_image, p.until_day as next_until, p.proposed_by as next_by,
                said.goals as agreed_goals, said.people as agreed_by, said.days as agreed_on, walk.stages, walk.days as stage_days
            from journey j
                left join thread_line l on l.id = j.turn_line and l.audience <> 'me'
                left join lateral (select text from wording w where w.journey_id = j.id and w.kind = 'interest'
                    order by version desc limit 1) i on true
                left join lateral (select text, missing, purpose, due from wording w where w.journey_id = j.id and w.kind = 'question'
                    order by version desc limit 1) q on true
                left join goal g on g.journey_id = j.id and g.state = 'agreed'
                left join lateral (select * from goal o where o.journey_id = j.id and o.state = 'proposed'
                    order by proposed_at desc limit 1) p on true
                left join lateral (select array_agg(goal_id) as goals, array_agg(person_id) as people, array_agg(day) as days
                    from (select w.goal_id, w.person_id, (w.said_at at time zone :zone)::date as day
                        from goal_word w where w.goal_id in (g.id, p.id) and w.agreed order by w.said_at) w) said on true
                left join lateral (select array_agg(stage) as stages, array_agg(happened_on) as days
                    from (select w.stage, w.happened_on from stage_walk w where w.journey_id = j.id order by w.seq) w) walk on true
            where j.id = :journey
            """;

    private static final String PARTICIPANTS =
            """
            select p.id, p.person_id, p.capacity, n.name, n.subject, n.child, s.name as school, a.days as answers_within,
                case when c.nudge_days is not null and coalesce((select max(l.recorded_at) from thread_line l
                    where l.journey_id = p.journey_id and l.author_id = p.person_id), c.changed_at) < now() - make_interval(days => c.nudge_days)
                    then coalesce(c.nudge_text, '') end as nudge
            from participant p join person n on n.id = p.person_id left join school s on s.id = n.school_id
                left join answer_promise a on a.person_id = p.person_id and p.capacity = 'tutor'
                left join pace c on c.journey_id = p.journey_id and p.capacity = 'tutee'
            where p.journey_id = :journey and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)
            order by p.from_day, p.id
            """;

    private final Clock clock;

    JourneyQueries(Clock clock) {
        this.clock = clock;
    }

    Question<JourneyHead> head(JourneyId journey, ZoneId zone) {
        return new Question<>(
                HEAD, Map.of("journey", journey.value(), "zone", zone.getId()), this::head);
    }

    Question<JourneyHead.Participant> participants(JourneyId journey, LocalDate today) {
        return new Question<>(
                PARTICIPANTS,
                Map.of("journey", journey.value(), "today", today),
                JourneyQueries::participant);
    }

    private static JourneyHead.Participant participant(ResultSet row, int n) throws SQLException {
        return new JourneyHead.Participant(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("capacity"),
                row.getString("subject"),
                row.getString("school"),
                row.getBoolean("child"),
                row.getObject("answers_within", Integer.class),
                row.getString("nudge"));
    }

    private JourneyHead head(ResultSet row, int n) throws SQLException {
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
                row.getObject("before_id", UUID.class),
                row.getString("interest"),
                question(row),
                goal(row, "goal"),
                goal(row, "next"),
                walk(row),
                List.of());
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
                        agreed(row, id));
    }

    private static List<JourneyHead.Agreed> agreed(ResultSet row, UUID goal) throws SQLException {
        var goals = ids(row, "agreed_goals");
        var people = ids(row, "agreed_by");
        var days = days(row, "agreed_on");
        return IntStream.range(0, goals.size())
                .filter(i -> goals.get(i).equals(goal))
                .mapToObj(i -> new JourneyHead.Agreed(people.get(i), days.get(i)))
                .toList();
    }

    private static List<JourneyHead.Walked> walk(ResultSet row) throws SQLException {
        var stages = (String[]) row.getArray("stages").getArray();
        var days = days(row, "stage_days");
        return IntStream.range(0, stages.length)
                .mapToObj(i -> new JourneyHead.Walked(stages[i], days.get(i)))
                .toList();
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        var ids = row.getArray(column);
        return ids == null ? List.of() : List.of((UUID[]) ids.getArray());
    }

    private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
        var days = row.getArray(column);
        return days == null
                ? List.of()
                : Arrays.stream((java.sql.Date[]) days.getArray())
                        .map(java.sql.Date::toLocalDate)
                        .toList();
    }
}
