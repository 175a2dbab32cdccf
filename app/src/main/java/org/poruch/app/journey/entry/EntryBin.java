package org.poruch.app.journey.entry;

import java.util.List;
import java.util.UUID;
import org.poruch.app.access.Bin;
import org.poruch.app.access.Binned;
import org.poruch.app.access.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an author threw away, on the journeys that he or she still may see. */
@Component
class EntryBin implements Bin {
    private final JdbcClient jdbc;

    EntryBin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Binned> of(Visitor visitor) {
        return jdbc.sql(
                        """
                select e.id, e.journey_id, e.binned_at,
                    coalesce(nullif(e.text, ''), e.worked, e.did_not, e.will_try, '') as text from entry e
                where e.author_id = :me and e.binned_at > now() - interval '30 days' and exists(
                    select from participant p where p.journey_id = e.journey_id and p.person_id = :me
                        and (p.until_day is null or p.until_day >= current_date))
                order by e.binned_at desc limit 200""")
                .param("me", visitor.person())
                .query(
                        (row, n) ->
                                new Binned(
                                        "entry",
                                        row.getObject("id", UUID.class),
                                        row.getString("text"),
                                        row.getObject("journey_id", UUID.class),
                                        row.getTimestamp("binned_at").toInstant(),
                                        "/entries/" + row.getString("id") + "/return"))
                .list();
    }
}
