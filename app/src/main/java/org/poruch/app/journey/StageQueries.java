package org.poruch.app.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the walk through the stages. */
@Component
class StageQueries {
    private static final String ARRIVALS =
            """
            select s.stage, s.happened_on, n.name from stage_walk s join person n on n.id = s.person_id
            where s.journey_id = ? order by s.seq
            """;

    private final JdbcClient jdbc;

    StageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Arrival(String stage, LocalDate on, String by) {}

    record Walk(JourneyStore.Row now, List<Arrival> arrivals) {}

    /** Where the journey is, and every arrival so far, the first one first. */
    @Transactional(readOnly = true)
    Walk walk(JourneyId journey) {
        return new Walk(now(journey), arrivals(journey));
    }

    private JourneyStore.Row now(JourneyId journey) {
        return jdbc.sql("select practice, state, stage from journey where id = ?")
                .param(journey.value())
                .query((row, n) -> now(row))
                .single();
    }

    private static JourneyStore.Row now(ResultSet row) throws SQLException {
        return new JourneyStore.Row(
                Practice.of(row.getString(1)), row.getString(2), row.getString(3));
    }

    private List<Arrival> arrivals(JourneyId journey) {
        return jdbc.sql(ARRIVALS).param(journey.value()).query((row, n) -> arrival(row)).list();
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3));
    }
}
