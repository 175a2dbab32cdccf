package org.poruch.app.access.relation;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A consent is known to everybody on its journey; its author is the guardian who gave it. */
@Component
class ConsentThings implements Things {
    private final JdbcClient jdbc;

    ConsentThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "consent";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Thing> find(UUID id) {
        return jdbc.sql("select journey_id, guardian_id from consent where id = ?")
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
