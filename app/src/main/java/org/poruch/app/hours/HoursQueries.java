package org.poruch.app.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a tutor's own time: three statements for a week, however many tutees there are. */
@Component
@Transactional(readOnly = true)
class HoursQueries {
    private static final String TUTEE =
            """
             coalesce(j.tutee_name, (select n.name from participant t join person n on n.id = t.person_id
                where t.journey_id = j.id and t.capacity = 'tutee' and t.speaker order by t.from_day limit 1), '') as tutee
            """;

    private static final String WEEK =
            """
            select t.id, t.journey_id, t.work, t.what, t.day, t.seconds, t.corrected, %1$s
            from time_spent t join journey j on j.id = t.journey_id
            where t.tutor_id = :me and t.day between :from and :until
            union all
            select m.id, m.journey_id, 'meeting', 'meeting', m.happened_on, m.minutes * 60, null, %1$s
            from meeting m join meeting_present p on p.meeting_id = m.id and p.person_id = :me join journey j on j.id = m.journey_id
            where m.happened_on between :from and :until
                and exists(select from participant a where a.journey_id = m.journey_id and a.person_id = :me and a.capacity = 'tutor')
            order by 5, 8, 1
            """
                    .formatted(TUTEE);

    private static final String WALKED =
            """
            select j.id, %s from participant p join journey j on j.id = p.journey_id and j.state <> 'finished'
            where p.person_id = :me and p.capacity = 'tutor' and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)
            order by 2, 1
            """
                    .formatted(TUTEE);

    /** A route is agreed from the moment when a goal of two and a first step stand. */
    private static final String FIRST_ROUTES =
            """
            with agreed as (
                select p.journey_id, greatest(g.at, s.at) as at, (greatest(g.at, s.at) at time zone :zone)::date as day
                from (select distinct journey_id from participant where person_id = :me and capacity = 'tutor') p
                    join lateral (select min(agreed_at) as at from goal where journey_id = p.journey_id) g on g.at is not null
                    join lateral (select min(recorded_at) as at from step where journey_id = p.journey_id) s on s.at is not null)
            select a.journey_id, a.day,
                coalesce((select sum(coalesce(t.corrected, t.seconds)) from time_spent t
                    where t.tutor_id = :me and t.journey_id = a.journey_id
                        and case when t.sent_at is null then t.day <= a.day else t.sent_at <= a.at end), 0)
                + 60 * coalesce((select sum(m.minutes) from meeting m join meeting_present w on w.meeting_id = m.id and w.person_id = :me
                    where m.journey_id = a.journey_id and m.happened_on <= a.day), 0) as seconds
            from agreed a
            """;

    private final JdbcClient jdbc;

    HoursQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A tutee beside whom the tutor walks today. */
    record Walked(UUID journey, String tutee) {}

    /** What it took until the pair had its first agreed route. */
    record FirstRoute(UUID journey, LocalDate day, int seconds) {
        int minutes() {
            return Math.round(seconds / 60f);
        }
    }

    List<Spent> week(UUID tutor, Week week) {
        return jdbc.sql(WEEK)
                .param("me", tutor)
                .param("from", week.from())
                .param("until", week.until())
                .query((row, n) -> spent(row))
                .list();
    }

    List<Walked> walked(UUID tutor, LocalDate today) {
        return jdbc.sql(WALKED)
                .param("me", tutor)
                .param("today", today)
                .query((row, n) -> new Walked(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    List<FirstRoute> firstRoutes(UUID tutor, String zone) {
        return jdbc.sql(FIRST_ROUTES)
                .param("me", tutor)
                .param("zone", zone)
                .query(
                        (row, n) ->
                                new FirstRoute(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, LocalDate.class),
                                        row.getInt(3)))
                .list();
    }

    private static Spent spent(ResultSet row) throws SQLException {
        return new Spent(
                row.getObject("id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getString("tutee"),
                Work.of(row.getString("work")),
                row.getString("what"),
                row.getObject("day", LocalDate.class),
                row.getObject("seconds", Integer.class),
                row.getObject("corrected", Integer.class));
    }
}
