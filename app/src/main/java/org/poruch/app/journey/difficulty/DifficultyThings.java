package org.poruch.app.journey.difficulty;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Audience;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A difficulty is known to those whom the tutee chose. */
@Component
class DifficultyThings implements Things {
    private final JdbcClient jdbc;

    DifficultyThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "difficulty";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return jdbc.sql(
                        """
                select journey_id, audience, author_id, branch from entry
                where id = ? and kind = 'difficulty' and binned_at is null""")
                .param(id)
                .query(
                        (row, n) ->
                                new Thing(
                                        new JourneyId(row.getObject("journey_id", UUID.class)),
                                        Audience.of(row.getString("audience")),
                                        row.getObject("author_id", UUID.class),
                                        row.getObject("branch", UUID.class)))
                .optional();
    }
}
