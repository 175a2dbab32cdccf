package org.poruch.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.poruch.app.access.view.ReadRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked into the journeys of which this person is the tutee, and which new ways in were made
 * for the account.
 */
@Component
class ReadQueries {
    private static final String READS =
            """
            select 'read' as kind, l.journey_id as journey, l.reader_id as who, n.name, l.quarter as at
            from read_log l join person n on n.id = l.reader_id
            where l.reader_id <> :me and l.journey_id in (
                select p.journey_id from participant p where p.person_id = :me and p.capacity = 'tutee')
            union all
            select 'way-in', null, w.made_by, n.name, w.made_at
            from way_in w left join person n on n.id = w.made_by where w.person_id = :me
            order by at desc, who limit :most offset :skip
            """;

    private final JdbcClient jdbc;

    ReadQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<ReadRow> of(UUID person, int most, int skip) {
        return jdbc.sql(READS)
                .param("me", person)
                .param("most", most)
                .param("skip", skip)
                .query(ReadQueries::read)
                .list();
    }

    private static ReadRow read(ResultSet row, int n) throws SQLException {
        return new ReadRow(
                row.getString("kind"),
                row.getObject("journey", UUID.class),
                row.getObject("who", UUID.class),
                row.getString("name"),
                row.getTimestamp("at").toInstant());
    }
}
