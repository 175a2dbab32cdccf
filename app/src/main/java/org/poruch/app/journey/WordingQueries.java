package org.poruch.app.journey;

import java.util.List;
import org.poruch.app.access.JourneyId;
import org.poruch.app.journey.view.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the kept wordings of an interest or of a question. */
@Component
class WordingQueries {
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    WordingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All wordings, the newest first: it is the one that holds. */
    @Transactional(readOnly = true)
    List<Wording> all(JourneyId journey, String kind) {
        return jdbc.sql(
                        """
                select w.text, w.missing, w.purpose, w.due, n.name, w.recorded_at
                from wording w join person n on n.id = w.person_id
                where w.journey_id = ? and w.kind = ? order by w.version desc limit ?""")
                .params(journey.value(), kind, MOST)
                .query(
                        (row, n) ->
                                new Wording(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getTimestamp(6).toInstant()))
                .list();
    }
}
