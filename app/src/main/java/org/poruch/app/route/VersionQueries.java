package org.poruch.app.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.route.view.BranchLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The versions of a route that are kept. */
@Component
class VersionQueries {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    VersionQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Line(int version, UUID by, Instant at, @Nullable String why) {}

    /** A version with all that stood in it. */
    record Kept(
            int version, UUID by, Instant at, @Nullable String why, List<BranchLook> branches) {}

    /** The versions before this one, the newest first. */
    List<Line> before(JourneyId journey, int version, int limit) {
        return jdbc.sql(
                        """
                select version, person_id, recorded_at, why from route_version
                where journey_id = ? and version < ? order by version desc limit ?""")
                .params(journey.value(), version, limit)
                .query((row, n) -> line(row))
                .list();
    }

    Optional<Kept> kept(JourneyId journey, int version) {
        return jdbc.sql(
                        """
                select version, person_id, recorded_at, why, snapshot from route_version where journey_id = ? and version = ?""")
                .params(journey.value(), version)
                .query(
                        (row, n) -> {
                            var line = line(row);
                            var plan = json.readValue(row.getString("snapshot"), Plan.class);
                            return new Kept(
                                    line.version(),
                                    line.by(),
                                    line.at(),
                                    line.why(),
                                    plan.branches());
                        })
                .optional();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getInt("version"),
                row.getObject("person_id", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("why"));
    }
}
