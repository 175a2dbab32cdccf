package org.poruch.app.access.relation;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A relation is known to everybody on its journey; its author is the person whom it is about. */
@Component
class ParticipantThings implements Things {
    private final JdbcClient jdbc;

    ParticipantThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "participant";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Thing> find(UUID id) {
        return jdbc.sql("select journey_id, person_id from participant where id = ?")
                .param(id)
                .query(
                        (row, n) ->
                                new Thing(
                                        new JourneyId(row.getObject(1, UUID.class)),
                                        null,
                                        row.getObject(2, UUID.class),
                                        null))
                .optional();
    }
}
