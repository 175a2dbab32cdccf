package org.poruch.app.journey.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads goals with every word about them. */
@Component
@Transactional(readOnly = true)
class GoalQueries {
    private static final TypeReference<List<GoalLook.Word>> WORDS = new TypeReference<>() {};

    private static final String GOALS =
            """
            select g.*, coalesce((select jsonb_agg(jsonb_build_object('person', w.person_id, 'name', n.name,
                    'capacity', w.capacity, 'agreed', w.agreed, 'why', w.why, 'at', w.said_at) order by w.said_at)
                from goal_word w join person n on n.id = w.person_id where w.goal_id = g.id), '[]') as words
            from goal g
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    GoalQueries(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Somebody of the pair today. */
    record Beside(UUID person, String name, String capacity) {}

    /** Where the goal comes from. */
    record Ground(String state, @Nullable String question, @Nullable String interest) {}

    Optional<GoalLook> one(UUID goal) {
        return jdbc.sql(GOALS + "where g.id = ?")
                .param(goal)
                .query((row, n) -> look(row))
                .optional();
    }

    /** All goals of a journey, whatever became of them, the newest first. */
    List<GoalLook> all(JourneyId journey, int most, @Nullable UUID after) {
        return jdbc.sql(
                        GOALS
                                + """
                where g.journey_id = :journey and (cast(:after as uuid) is null or (g.proposed_at, g.id) <
                    (select a.proposed_at, a.id from goal a where a.id = cast(:after as uuid)))
                order by g.proposed_at desc, g.id desc limit :most""")
                .param("journey", journey.value())
                .param("after", after)
                .param("most", most)
                .query((row, n) -> look(row))
                .list();
    }

    List<Beside> pair(JourneyId journey, Visitor visitor) {
        var today = visitor.today(clock);
        return jdbc.sql(
                        """
                select p.person_id, n.name, p.capacity from participant p join person n on n.id = p.person_id
                where p.journey_id = ? and p.capacity in ('tutee', 'tutor') and p.from_day <= ?
                    and (p.until_day is null or p.until_day >= ?)
                order by p.capacity, p.from_day, p.id""")
                .params(journey.value(), today, today)
                .query(
                        (row, n) ->
                                new Beside(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getString(3)))
                .list();
    }

    Ground ground(JourneyId journey) {
        return jdbc.sql(
                        """
                select j.state,
                    (select w.text from wording w where w.journey_id = j.id and w.kind = 'question' order by version desc limit 1),
                    (select w.text from wording w where w.journey_id = j.id and w.kind = 'interest' order by version desc limit 1)
                from journey j where j.id = ?""")
                .param(journey.value())
                .query((row, n) -> new Ground(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }

    private GoalLook look(ResultSet row) throws SQLException {
        var words = json.readValue(row.getString("words"), WORDS);
        return new GoalLook(
                row.getObject("id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getString("image"),
                List.of((String[]) row.getArray("signs").getArray()),
                row.getObject("until_day", LocalDate.class),
                GoalState.of(row.getString("state")),
                words.stream().filter(GoalLook.Word::agreed).map(GoalLook.Word::person).toList(),
                row.getObject("proposed_by", UUID.class),
                row.getTimestamp("proposed_at").toInstant(),
                instant(row.getTimestamp("agreed_at")),
                instant(row.getTimestamp("ended_at")),
                words);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
