package org.poruch.app.journey.entry;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in the bin is its author's alone, for thirty days. */
@Component
class BinnedEntryThings implements Things {
    private final JdbcClient jdbc;

    BinnedEntryThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "binnedEntry";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return jdbc.sql(
                        "select journey_id, author_id from entry where id = ? and binned_at > now() - interval '30 days'")
                .param(id)
                .query(
                        (row, n) ->
                                Thing.ofAuthor(
                                        new JourneyId(row.getObject("journey_id", UUID.class)),
                                        row.getObject("author_id", UUID.class)))
                .optional();
    }
}
