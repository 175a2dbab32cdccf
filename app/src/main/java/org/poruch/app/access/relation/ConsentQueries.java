package org.poruch.app.access.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.view.ConsentRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the consents of a journey, newest first. */
@Component
@Transactional(readOnly = true)
class ConsentQueries {
    private final JdbcClient jdbc;

    ConsentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConsentRow> of(JourneyId journey) {
        return jdbc.sql(
                        """
                select c.id, c.guardian_id, n.name, c.given_on, c.withdrawn_at
                from consent c join person n on n.id = c.guardian_id
                where c.journey_id = ? order by c.recorded_at desc, c.id""")
                .param(journey.value())
                .query(ConsentQueries::consent)
                .list();
    }

    private static ConsentRow consent(ResultSet row, int n) throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn_at");
        @Nullable Instant at = withdrawn == null ? null : withdrawn.toInstant();
        return new ConsentRow(
                row.getObject("id", UUID.class),
                row.getObject("guardian_id", UUID.class),
                row.getString("name"),
                row.getObject("given_on", LocalDate.class),
                at);
    }
}
