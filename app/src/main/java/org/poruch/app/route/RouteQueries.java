package org.poruch.app.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.StepLook;
import org.poruch.app.route.view.Walked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a whole route in one statement, whatever its length. */
@Component
class RouteQueries {
    private static final String ROUTE =
            """
            select r.version as route_version, v.person_id as changed_by, v.recorded_at as changed_at,
                b.id as branch_row, b.name as branch_name, s.*
            from route r
                left join route_version v on v.journey_id = r.journey_id and v.version = r.version
                left join branch b on b.journey_id = r.journey_id and b.deleted_at is null
                left join step s on s.branch_id = b.id and s.deleted_at is null
            where r.journey_id = ?
            order by b.position, b.id, s.position, s.id
            """;

    private final JdbcClient jdbc;

    RouteQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A route as it stands now.
     *
     * @param version 0 as long as nobody has written anything
     */
    record Route(int version, @Nullable UUID changedBy, @Nullable Instant changedAt, Plan plan) {}

    Route route(JourneyId journey) {
        return jdbc.sql(ROUTE).param(journey.value()).query(RouteQueries::collect);
    }

    /** On which journey a step hangs, unless it is taken off. */
    Optional<Whose> whose(UUID step) {
        return jdbc.sql(
                        "select journey_id, branch_id, author_id from step where id = ? and deleted_at is null")
                .param(step)
                .query(
                        (row, n) ->
                                new Whose(
                                        new JourneyId(row.getObject(1, UUID.class)),
                                        row.getObject(2, UUID.class),
                                        row.getObject(3, UUID.class)))
                .optional();
    }

    record Whose(JourneyId journey, UUID branch, UUID author) {}

    private static Route collect(ResultSet row) throws SQLException {
        var route = new Route(0, null, null, Plan.EMPTY);
        var branches = new ArrayList<BranchLook>();
        var steps = new ArrayList<StepLook>();
        while (row.next()) {
            var at = row.getTimestamp("changed_at");
            route =
                    new Route(
                            row.getInt("route_version"),
                            row.getObject("changed_by", UUID.class),
                            at == null ? null : at.toInstant(),
                            Plan.EMPTY);
            add(row, branches, steps);
        }
        close(branches, steps);
        return new Route(
                route.version(),
                route.changedBy(),
                route.changedAt(),
                new Plan(List.copyOf(branches)));
    }

    private static void add(ResultSet row, List<BranchLook> branches, List<StepLook> steps)
            throws SQLException {
        var branch = row.getObject("branch_row", UUID.class);
        if (branch == null) {
            return;
        }
        if (branches.isEmpty() || !branches.getLast().id().equals(branch)) {
            close(branches, steps);
            branches.add(new BranchLook(branch, row.getString("branch_name"), List.of()));
        }
        if (row.getObject("id", UUID.class) != null) {
            steps.add(step(row));
        }
    }

    private static void close(List<BranchLook> branches, List<StepLook> steps) {
        if (!branches.isEmpty()) {
            branches.add(branches.removeLast().with(steps));
            steps.clear();
        }
    }

    static StepLook step(ResultSet row) throws SQLException {
        return new StepLook(
                row.getObject("id", UUID.class),
                row.getObject("branch_id", UUID.class),
                PlannedRow.of(row),
                new Walked(
                        row.getString("state"),
                        row.getString("evidence"),
                        row.getString("reflection"),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("why_aside")),
                row.getObject("author_id", UUID.class),
                row.getInt("version"));
    }
}
