package org.poruch.app.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.storage.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers when somebody looked at a journey, so that what is new since then can be marked. Looks
 * less than half an hour apart are one visit; a look is written down once a minute at most.
 */
@Component
class Visits {
    private static final String VISIT =
            """
            select case when last_look < now() - interval '30 minutes' then last_look else before_this end as before_this,
                last_look < now() - interval '1 minute' as later
            from journey_visit where journey_id = :journey and person_id = :person
            """;

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param before until when the reader had looked before this visit; null in the first one
     * @param later this look is not written down yet
     */
    record Visit(@Nullable Instant before, boolean later) {}

    Question<Visit> of(JourneyId journey, UUID person) {
        return new Question<>(
                VISIT, Map.of("journey", journey.value(), "person", person), Visits::visit);
    }

    /** Until when the reader had looked before; this look is written down. */
    @Transactional
    public @Nullable Instant before(List<Visit> found, JourneyId journey, UUID person) {
        if (found.isEmpty() || found.getFirst().later()) {
            look(journey, person);
        }
        return found.isEmpty() ? null : found.getFirst().before();
    }

    private void look(JourneyId journey, UUID person) {
        jdbc.sql(
                        """
                insert into journey_visit (journey_id, person_id) values (?, ?)
                on conflict (centre_id, journey_id, person_id) do update set
                    before_this = case when journey_visit.last_look < now() - interval '30 minutes'
                        then journey_visit.last_look else journey_visit.before_this end,
                    last_look = now()""")
                .params(journey.value(), person)
                .update();
    }

    private static Visit visit(ResultSet row, int n) throws SQLException {
        var before = row.getTimestamp("before_this");
        return new Visit(before == null ? null : before.toInstant(), row.getBoolean("later"));
    }
}
