package org.poruch.app.journey.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.poruch.app.journey.analysis.view.SharePage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a tutor's joint analyses. A probe is real when the tutee wrote it, tried it no later than
 * the day of the sheet, and says there what worked or what did not. No word of it is read here.
 */
@Component
@Transactional(readOnly = true)
class ShareQueries {
    private static final String SHARES =
            """
            select j.id as journey, coalesce(j.tutee_name, n.name) as tutee, count(a.id) as sheets,
                count(a.id) filter (where exists(
                    select from analysis_probe p join entry e on e.id = p.entry_id
                    where p.analysis_id = a.id and e.kind = 'probe' and e.author_id = t.person_id and e.binned_at is null
                        and e.happened_on <= a.opened_on and (e.worked is not null or e.did_not is not null))) as real
            from participant me
                join journey j on j.id = me.journey_id
                join participant t on t.journey_id = j.id and t.capacity = 'tutee' and t.speaker
                join person n on n.id = t.person_id
                left join analysis a on a.journey_id = j.id
            where me.person_id = :me and me.capacity = 'tutor'
                and me.from_day <= :today and (me.until_day is null or me.until_day >= :today)
            group by j.id, j.tutee_name, n.name order by tutee, j.id
            """;

    private final JdbcClient jdbc;

    ShareQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SharePage.Row> of(UUID tutor, LocalDate today) {
        return jdbc.sql(SHARES)
                .param("me", tutor)
                .param("today", today)
                .query(SharePage.Row.class)
                .list();
    }
}
