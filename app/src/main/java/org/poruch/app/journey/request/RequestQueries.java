package org.poruch.app.journey.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.Readable;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.request.view.RequestLook;
import org.poruch.app.journey.request.view.RequestPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads requests, as far as this reader may see them. What the tutee decided stands, however often
 * a tutor talks it over afterwards.
 */
@Component
@Transactional(readOnly = true)
class RequestQueries {
    private static final int MOST = 200;

    private static final String REQUEST =
            """
            select e.id, e.journey_id, e.text, n.name as author, e.dictated_to, e.audience, e.happened_on,
                coalesce(
                    (select s.state from request_state s where s.request_id = e.id
                        and (s.state <> 'talked-over' or s.person_id = e.author_id) order by s.number desc limit 1),
                    (select s.state from request_state s where s.request_id = e.id limit 1), 'new') as state
            from entry e join person n on n.id = e.author_id
            where e.kind = 'request' and e.binned_at is null
            """;

    private final JdbcClient jdbc;

    RequestQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RequestLook> list(Standing reader, LocalDate today) {
        return jdbc.sql(
                        REQUEST
                                + " and "
                                + Readable.onBranch("e")
                                + " order by e.happened_on desc, e.recorded_at desc limit :most")
                .params(Readable.asking(reader))
                .param("most", MOST)
                .query((row, n) -> look(row, today))
                .list();
    }

    Optional<RequestLook> find(UUID id, LocalDate today) {
        return jdbc.sql(REQUEST + " and e.id = ?")
                .param(id)
                .query((row, n) -> look(row, today))
                .optional();
    }

    List<RequestPage.Turn> turns(UUID request) {
        return jdbc.sql(
                        """
                select s.state, s.note, n.name as author, s.happened_on as "on"
                from request_state s join person n on n.id = s.person_id where s.request_id = ? order by s.number""")
                .param(request)
                .query(RequestPage.Turn.class)
                .list();
    }

    private static RequestLook look(ResultSet row, LocalDate today) throws SQLException {
        var asked = row.getObject("happened_on", LocalDate.class);
        return new RequestLook(
                row.getObject("id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getString("text"),
                row.getString("author"),
                row.getString("dictated_to"),
                row.getString("audience"),
                asked,
                (int) ChronoUnit.DAYS.between(asked, today),
                row.getString("state"));
    }
}
