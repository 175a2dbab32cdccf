package org.poruch.app.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.view.JourneysPage;
import org.poruch.app.page.view.Mini;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of journeys in which somebody stands in a relation; one statement. */
@Component
class JourneyListQueries {
    private static final String LIST =
            """
            with mine as (
                select p.journey_id, p.capacity from participant p
                where p.person_id = :me and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)
                union
                select p.journey_id, 'guardian' from participant p
                    join guardianship g on g.child_id = p.person_id and p.capacity = 'tutee'
                where g.guardian_id = :me and g.from_day <= :today and (g.until_day is null or g.until_day >= :today)
                    and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)),
            here as (
                select p.journey_id, p.capacity, p.speaker, p.id, n.name from participant p join person n on n.id = p.person_id
                where p.journey_id in (select journey_id from mine)
                    and p.from_day <= :today and (p.until_day is null or p.until_day >= :today))
            select j.id, j.practice, j.stage, j.state, j.turn, j.happened_at,
                coalesce(j.tutee_name, (select h.name from here h where h.journey_id = j.id and h.capacity = 'tutee'
                    order by h.speaker desc, h.id limit 1), '') as tutee,
                coalesce((select string_agg(h.name, ', ' order by h.id) from here h
                    where h.journey_id = j.id and h.capacity = 'tutor'), '') as tutors,
                array(select capacity from mine m where m.journey_id = j.id) as mine
            from journey j
            where j.id in (select journey_id from mine) and (cast(:after as uuid) is null or j.id < cast(:after as uuid))
            order by j.id desc limit :most
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JourneyListQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The journey of one's own that was opened last; one that is still walked comes before a
     * finished one.
     */
    @Transactional(readOnly = true)
    Optional<UUID> own(Visitor visitor) {
        var today = visitor.today(clock);
        return jdbc.sql(
                        """
                select j.id from journey j join participant p on p.journey_id = j.id and p.capacity = 'tutee'
                where p.person_id = ? and p.from_day <= ? and (p.until_day is null or p.until_day >= ?)
                order by j.state = 'finished', j.opened_at desc, j.id desc limit 1""")
                .params(visitor.person(), today, today)
                .query(UUID.class)
                .optional();
    }

    @Transactional(readOnly = true)
    List<JourneysPage.Row> list(Visitor visitor, @Nullable UUID after, int most) {
        LocalDate today = visitor.today(clock);
        return jdbc.sql(LIST)
                .param("me", visitor.person())
                .param("today", today)
                .param("after", after)
                .param("most", most)
                .query((row, n) -> row(row))
                .list();
    }

    private JourneysPage.Row row(ResultSet row) throws SQLException {
        var practice = Practice.of(row.getString("practice"));
        var stage = row.getString("stage");
        var mine = Arrays.asList((String[]) row.getArray("mine").getArray());
        var turn = row.getString("turn");
        var happened = row.getTimestamp("happened_at").toInstant();
        var awaited = turn.equals("tutee") ? row.getString("tutee") : row.getString("tutors");
        return new JourneysPage.Row(
                row.getObject("id", UUID.class),
                row.getString("tutee"),
                mine.contains("tutee"),
                practice.word(),
                stage,
                Mini.of(practice.stages().size(), practice.stages().indexOf(stage) + 1),
                JourneyState.of(row.getString("state"), happened, clock.instant()).word(),
                mine.contains(turn) ? "mine" : awaited.isEmpty() ? "nobody" : turn,
                awaited);
    }
}
