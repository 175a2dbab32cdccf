package org.poruch.app.route;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts: one for each owner and journey. */
@Component
class DraftStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param base the version of the route from which it was begun
     */
    record Draft(int base, int version, Plan plan) {}

    Optional<Draft> find(JourneyId journey, UUID owner) {
        return jdbc.sql(
                        "select base_version, version, snapshot from route_draft where journey_id = ? and owner_id = ?")
                .params(journey.value(), owner)
                .query(
                        (row, n) ->
                                new Draft(
                                        row.getInt(1),
                                        row.getInt(2),
                                        json.readValue(row.getString(3), Plan.class)))
                .optional();
    }

    void keep(JourneyId journey, UUID owner, Draft draft) {
        jdbc.sql(
                        """
                insert into route_draft (journey_id, owner_id, base_version, version, snapshot) values (?, ?, ?, ?, ?::jsonb)
                on conflict (centre_id, journey_id, owner_id) do update
                set version = excluded.version, snapshot = excluded.snapshot, changed_at = now()""")
                .params(
                        journey.value(),
                        owner,
                        draft.base(),
                        draft.version(),
                        json.writeValueAsString(draft.plan()))
                .update();
    }

    void end(JourneyId journey, UUID owner) {
        jdbc.sql("delete from route_draft where journey_id = ? and owner_id = ?")
                .params(journey.value(), owner)
                .update();
    }
}
