package org.poruch.app.meeting;

import java.util.List;
import java.util.UUID;
import org.poruch.app.meeting.view.MethodsPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which ways of talking a tutor used with whom, and what the tutees said about them. */
@Component
class MethodQueries {
    private static final String COUNTS =
            """
            select coalesce(j.tutee_name, n.name) as tutee, m.method, count(*) as held,
                count(*) filter (where m.helped = 'yes') as yes, count(*) filter (where m.helped = 'partly') as partly,
                count(*) filter (where m.helped = 'no') as no
            from participant p join journey j on j.id = p.journey_id
                join participant t on t.journey_id = j.id and t.capacity = 'tutee' and t.speaker join person n on n.id = t.person_id
                join meeting m on m.journey_id = j.id and m.method is not null
                join meeting_present w on w.meeting_id = m.id and w.person_id = p.person_id
            where p.person_id = ? and p.capacity = 'tutor'
            group by 1, 2 order by 1, 2
            """;

    private final JdbcClient jdbc;

    MethodQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<MethodsPage.Count> of(UUID tutor) {
        return jdbc.sql(COUNTS).param(tutor).query(MethodsPage.Count.class).list();
    }
}
