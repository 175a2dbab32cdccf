package org.poruch.app.journey.note;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Bin;
import org.poruch.app.access.Binned;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.poruch.app.access.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a tutor threw away of the notes to oneself: as private as it was. */
@Component
class NoteBin implements Bin, Things {
    private final JdbcClient jdbc;

    NoteBin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Binned> of(Visitor visitor) {
        return jdbc.sql(
                        """
                select n.id, n.journey_id, n.text, n.binned_at from private_note n
                where n.tutor_id = :me and n.binned_at > now() - interval '30 days' and exists(
                    select from participant p where p.journey_id = n.journey_id and p.person_id = :me
                        and p.capacity = 'tutor' and (p.until_day is null or p.until_day >= current_date))
                order by n.binned_at desc limit 200""")
                .param("me", visitor.person())
                .query(
                        (row, n) ->
                                new Binned(
                                        "note",
                                        row.getObject("id", UUID.class),
                                        row.getString("text"),
                                        row.getObject("journey_id", UUID.class),
                                        row.getTimestamp("binned_at").toInstant(),
                                        "/private-notes/" + row.getString("id") + "/return"))
                .list();
    }

    @Override
    public String kind() {
        return "binnedNote";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return jdbc.sql(
                        "select journey_id, tutor_id from private_note where id = ? and binned_at > now() - interval '30 days'")
                .param(id)
                .query(
                        (row, n) ->
                                Thing.ofAuthor(
                                        new JourneyId(row.getObject("journey_id", UUID.class)),
                                        row.getObject("tutor_id", UUID.class)))
                .optional();
    }
}
