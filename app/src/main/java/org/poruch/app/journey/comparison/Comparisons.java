package org.poruch.app.journey.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Readable;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.comparison.view.ComparisonLook;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Own solutions side by side: written, changed, kept as they were. */
@Component
@Transactional
class Comparisons {
    private static final int MOST = 200;

    private static final String COMPARISON =
            "select c.*, n.name as author_name from comparison c join person n on n.id = c.author_id ";

    private final JdbcClient jdbc;
    private final Journeys journeys;

    Comparisons(JdbcClient jdbc, Journeys journeys) {
        this.jdbc = jdbc;
        this.journeys = journeys;
    }

    ComparisonLook write(ComparisonReading.Wish wish, Standing author, LocalDate today) {
        journeys.walked(author.journey());
        int written =
                filled(
                                """
                insert into comparison (id, journey_id, author_id, happened_on, audience, problem, solutions, criteria, marks, best, fits)
                values (:id, :journey, :author, :day, :audience, :problem, :solutions, :criteria, :marks, cast(:best as int), :fits)
                on conflict do nothing""",
                                wish)
                        .param("journey", author.journey().value())
                        .param("author", author.person())
                        .param("day", today)
                        .update();
        if (written == 0) {
            throw new Conflict("id-taken");
        }
        return get(wish.id());
    }

    /** As it stands now; nobody can change it meanwhile. */
    ComparisonLook hold(UUID id, Standing author) {
        journeys.walked(author.journey());
        return get(id);
    }

    ComparisonLook change(ComparisonReading.Wish wish) {
        jdbc.sql(
                        """
                insert into comparison_version (comparison_id, version, audience, problem, solutions, criteria, marks, best, fits)
                select id, version, audience, problem, solutions, criteria, marks, best, fits from comparison where id = ?""")
                .param(wish.id())
                .update();
        filled(
                        """
                update comparison set audience = :audience, problem = :problem, solutions = :solutions, criteria = :criteria,
                    marks = :marks, best = cast(:best as int), fits = :fits, version = version + 1
                where id = :id""",
                        wish)
                .update();
        return get(wish.id());
    }

    private JdbcClient.StatementSpec filled(String sql, ComparisonReading.Wish wish) {
        return jdbc.sql(sql)
                .param("id", wish.id())
                .param("audience", wish.audience().word())
                .param("problem", wish.problem())
                .param("solutions", wish.solutions().toArray(String[]::new))
                .param("criteria", wish.criteria().toArray(String[]::new))
                .param("marks", wish.marks().toArray(String[]::new))
                .param("best", wish.best())
                .param("fits", wish.fits());
    }

    ComparisonLook get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Optional<ComparisonLook> find(UUID id) {
        return jdbc.sql(COMPARISON + "where c.id = ?")
                .param(id)
                .query(Comparisons::look)
                .optional();
    }

    @Transactional(readOnly = true)
    List<ComparisonLook> list(Standing reader) {
        return jdbc.sql(
                        COMPARISON
                                + "where "
                                + Readable.withoutBranch("c")
                                + " order by c.recorded_at desc limit :most")
                .params(Readable.asking(reader))
                .param("most", MOST)
                .query(Comparisons::look)
                .list();
    }

    /** The newest own probes: the first thing that one would compare. */
    @Transactional(readOnly = true)
    List<String> probes(Standing author) {
        return jdbc.sql(
                        """
                select left(text, 2000) from entry
                where journey_id = ? and author_id = ? and kind = 'probe' and binned_at is null and text <> ''
                order by happened_on desc, recorded_at desc limit 2""")
                .params(author.journey().value(), author.person())
                .query(String.class)
                .list();
    }

    private static ComparisonLook look(ResultSet row, int n) throws SQLException {
        return new ComparisonLook(
                row.getObject("id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("author_name"),
                row.getString("audience"),
                row.getString("problem"),
                List.of((String[]) row.getArray("solutions").getArray()),
                List.of((String[]) row.getArray("criteria").getArray()),
                List.of((String[]) row.getArray("marks").getArray()),
                row.getObject("best", Integer.class),
                row.getString("fits"),
                row.getObject("happened_on", LocalDate.class),
                row.getInt("version"));
    }
}
