package org.poruch.app.journey.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.own.view.LookBackPage;
import org.poruch.app.journey.own.view.OwnPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Three statements for the own page, one for the look back. */
@Component
@Transactional
class OwnQueries {
    private static final int STOPS = 60;
    private static final int ENTRIES = 300;

    private static final String HEAD =
            """
            select j.id, j.turn = 'tutee' as turn, j.stage, coalesce(o.large, false) as large, coalesce(o.symbols, :child) as symbols,
                (select w.text from wording w where w.journey_id = j.id and w.kind = 'interest' order by w.version desc limit 1) as interest,
                g.image as goal, g.until_day,
                (select min(s.day) from signpost s where s.journey_id = j.id and s.kind = 'meeting' and s.day >= :day) as meeting
            from journey j
                left join goal g on g.journey_id = j.id and g.state = 'agreed'
                left join own_page o on o.person_id = :person
            where j.id = :journey
            """;

    private static final String HELPERS =
            """
            select n.name, p.capacity from participant p join person n on n.id = p.person_id
            where p.journey_id = :journey and p.person_id <> :person and p.capacity in ('tutor', 'specialist', 'guardian')
                and p.from_day <= :day and (p.until_day is null or p.until_day >= :day)
            union
            select n.name, 'guardian' from guardianship g join person n on n.id = g.guardian_id
            where g.child_id = :person and g.from_day <= :day and (g.until_day is null or g.until_day >= :day)
            order by 2 desc, 1
            """;

    private static final String STEPS =
            """
            select s.id, s.action, s.state, coalesce(s.done_on, s.due_day) as day
            from step s join branch b on b.id = s.branch_id
            where s.journey_id = ? and s.deleted_at is null and b.deleted_at is null
            order by b.position, s.position limit ?
            """;

    private final JdbcClient jdbc;

    OwnQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    OwnPage page(Standing tutee, boolean child, LocalDate today) {
        var helpers =
                jdbc.sql(HELPERS)
                        .param("journey", tutee.journey().value())
                        .param("person", tutee.person())
                        .param("day", today)
                        .query(OwnPage.Someone.class)
                        .list();
        var steps =
                jdbc.sql(STEPS)
                        .params(tutee.journey().value(), STOPS)
                        .query(OwnPage.Stop.class)
                        .list();
        return jdbc.sql(HEAD)
                .param("journey", tutee.journey().value())
                .param("person", tutee.person())
                .param("child", child)
                .param("day", today)
                .query((row, n) -> page(row, helpers, steps))
                .single();
    }

    private static OwnPage page(
            ResultSet row, List<OwnPage.Someone> helpers, List<OwnPage.Stop> steps)
            throws SQLException {
        return new OwnPage(
                row.getObject("id", UUID.class),
                row.getBoolean("large"),
                row.getBoolean("symbols"),
                row.getBoolean("turn"),
                row.getString("stage"),
                row.getString("interest"),
                row.getString("goal"),
                row.getObject("until_day", LocalDate.class),
                row.getObject("meeting", LocalDate.class),
                helpers,
                steps);
    }

    void like(UUID person, boolean large, boolean symbols) {
        jdbc.sql(
                        """
                insert into own_page (person_id, large, symbols) values (?, ?, ?)
                on conflict (centre_id, person_id) do update set large = excluded.large, symbols = excluded.symbols""")
                .params(person, large, symbols)
                .update();
    }

    @Transactional(readOnly = true)
    List<LookBackPage.Own> month(Standing tutee, LocalDate from) {
        return jdbc.sql(
                        """
                select id, kind, happened_on, text, worked, did_not, will_try, tags from entry
                where journey_id = ? and author_id = ? and binned_at is null and about is null
                    and happened_on >= ? and happened_on < ?
                order by happened_on, recorded_at limit ?""")
                .params(tutee.journey().value(), tutee.person(), from, from.plusMonths(1), ENTRIES)
                .query(
                        (row, n) ->
                                new LookBackPage.Own(
                                        row.getObject("id", UUID.class),
                                        row.getString("kind"),
                                        row.getObject("happened_on", LocalDate.class),
                                        row.getString("text"),
                                        row.getString("worked"),
                                        row.getString("did_not"),
                                        row.getString("will_try"),
                                        List.of((String[]) row.getArray("tags").getArray())))
                .list();
    }
}
