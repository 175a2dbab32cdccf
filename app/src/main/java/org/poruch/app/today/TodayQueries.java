package org.poruch.app.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TodayQueries {
    private static final int MOST = 200;

    private static final String TUTEES =
            """
            select j.id, coalesce(j.tutee_name, n.name) as name, s.name as school, j.practice, j.stage, j.state, j.turn,
                (j.turn_since at time zone :zone)::date as since, l.kind, left(coalesce(nullif(l.words ->> 'text', ''), l.words ->> 'worked'), 300) as words,
                coalesce(j.contact_on, (j.opened_at at time zone :zone)::date) as contact, m.day as next, m.text as next_how,
                c.silence, case when c.silence is not null then coalesce((select (max(w.recorded_at) at time zone :zone)::date from thread_line w
                    where w.journey_id = j.id and w.author_id = t.person_id and w.audience <> 'me'), (j.opened_at at time zone :zone)::date) end as heard
            from participant p
                join journey j on j.id = p.journey_id and j.state <> 'finished'
                join participant t on t.journey_id = j.id and t.capacity = 'tutee' and t.speaker
                join person n on n.id = t.person_id
                left join school s on s.id = n.school_id
                left join pace c on c.journey_id = j.id
                left join thread_line l on l.id = j.turn_line and l.audience <> 'me'
                    and (not n.child or exists(select from consent c where c.journey_id = j.id and c.withdrawn_at is null))
                left join lateral (select day, text from signpost g where g.journey_id = j.id and g.kind = 'meeting' and g.day >= :today
                    order by day limit 1) m on true
            where p.person_id = :me and p.capacity = 'tutor' and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)
            order by contact, j.id limit :most
            """;

    private final JdbcClient jdbc;

    TodayQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A tutee as the statement gives it. */
    record Row(
            UUID journey,
            String name,
            @Nullable String school,
            String practice,
            String stage,
            String state,
            String turn,
            LocalDate since,
            @Nullable String kind,
            @Nullable String words,
            @Nullable LocalDate contact,
            @Nullable LocalDate next,
            @Nullable String nextHow,
            @Nullable Integer silence,
            @Nullable LocalDate heard) {
        /** Silent for longer than the two have agreed. */
        boolean stalled(LocalDate today) {
            return state.equals("open")
                    && silence != null
                    && heard != null
                    && heard.plusDays(silence).isBefore(today);
        }
    }

    /** Within how many days this tutor says to answer. */
    @Nullable Integer promise(UUID tutor) {
        return jdbc.sql("select days from answer_promise where person_id = ?")
                .param(tutor)
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    List<Row> tutees(UUID tutor, LocalDate today, String zone) {
        return jdbc.sql(TUTEES)
                .param("me", tutor)
                .param("today", today)
                .param("zone", zone)
                .param("most", MOST)
                .query(TodayQueries::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("school"),
                row.getString("practice"),
                row.getString("stage"),
                row.getString("state"),
                row.getString("turn"),
                row.getObject("since", LocalDate.class),
                row.getString("kind"),
                row.getString("words"),
                row.getObject("contact", LocalDate.class),
                row.getObject("next", LocalDate.class),
                row.getString("next_how"),
                row.getObject("silence", Integer.class),
                row.getObject("heard", LocalDate.class));
    }
}
