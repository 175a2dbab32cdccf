package org.poruch.app.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Bin;
import org.poruch.app.access.Binned;
import org.poruch.app.access.Visitor;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.StepLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Steps and branches that a tutee took off the route. What went together with its branch comes back
 * with it.
 */
@Component
class RouteBin implements Bin {
    private static final String MINE =
            """
            select 'branch' as kind, 'branches' as at, b.id, b.journey_id, b.name as text, b.deleted_at
            from branch b join mine on mine.journey_id = b.journey_id where b.deleted_at > now() - interval '30 days'
            union all
            select 'step', 'steps', s.id, s.journey_id, s.action, s.deleted_at
            from step s join mine on mine.journey_id = s.journey_id join branch b on b.id = s.branch_id
            where s.deleted_at > now() - interval '30 days' and s.deleted_at is distinct from b.deleted_at
            order by deleted_at desc limit 200
            """;

    private static final String STEPS = "select s.*, s.position as stood from step s ";

    private final JdbcClient jdbc;

    RouteBin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param place its number among its neighbours when it was taken off
     */
    record Off<T>(T thing, int place) {}

    @Override
    public List<Binned> of(Visitor visitor) {
        return jdbc.sql(
                        """
                with mine as (select p.journey_id from participant p where p.person_id = :me and p.capacity = 'tutee'
                    and (p.until_day is null or p.until_day >= current_date))
                """
                                + MINE)
                .param("me", visitor.person())
                .query(RouteBin::binned)
                .list();
    }

    private static Binned binned(ResultSet row, int n) throws SQLException {
        return new Binned(
                row.getString("kind"),
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getObject("journey_id", UUID.class),
                row.getTimestamp("deleted_at").toInstant(),
                "/" + row.getString("at") + "/" + row.getString("id") + "/return");
    }

    Optional<Off<StepLook>> step(UUID id) {
        return jdbc.sql(STEPS + "where s.id = ? and s.deleted_at is not null")
                .param(id)
                .query((row, n) -> new Off<>(RouteQueries.step(row), row.getInt("stood")))
                .optional();
    }

    /** A branch with the steps that were taken off together with it. */
    Optional<Off<BranchLook>> branch(UUID id) {
        var steps =
                jdbc.sql(
                                STEPS
                                        + """
                        join branch b on b.id = s.branch_id and b.deleted_at = s.deleted_at
                        where s.branch_id = ? order by s.position, s.id""")
                        .param(id)
                        .query((row, n) -> RouteQueries.step(row))
                        .list();
        return jdbc.sql("select name, position from branch where id = ? and deleted_at is not null")
                .param(id)
                .query(
                        (row, n) ->
                                new Off<>(
                                        new BranchLook(id, row.getString("name"), steps),
                                        row.getInt("position")))
                .optional();
    }
}
