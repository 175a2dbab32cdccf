package org.poruch.app.access.relation;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that everybody on the journey knows.
 *
 * @param question gives the journey and the author of a row with this id
 */
record RelationThings(String kind, String question, JdbcClient jdbc) implements Things {
    @Override
    public Optional<Thing> find(UUID id) {
        return jdbc.sql(question)
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
