package org.poruch.app.bank;

import java.time.LocalDate;
import java.util.List;
import org.poruch.app.access.Visitor;
import org.poruch.app.bank.view.Taker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Onto which routes a visitor may take something: the own ones, and those walked beside. */
@Component
class TakerQueries {
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    TakerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Taker> of(Visitor visitor, LocalDate today) {
        return jdbc.sql(
                        """
                select j.id as journey, bool_or(p.capacity = 'tutee') as own,
                    coalesce(min(j.tutee_name), min(n.name), '') as name
                from participant p
                    join journey j on j.id = p.journey_id and j.state = 'open'
                    left join participant t on t.journey_id = j.id and t.capacity = 'tutee' and t.speaker
                    left join person n on n.id = t.person_id
                where p.person_id = :me and p.capacity in ('tutee', 'tutor')
                    and p.from_day <= :today and (p.until_day is null or p.until_day >= :today)
                group by j.id
                order by own desc, coalesce(min(j.tutee_name), min(n.name), '') collate "uk-x-icu", j.id limit :most""")
                .param("me", visitor.person())
                .param("today", today)
                .param("most", MOST)
                .query(Taker.class)
                .list();
    }
}
