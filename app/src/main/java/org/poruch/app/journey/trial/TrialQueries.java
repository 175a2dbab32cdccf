package org.poruch.app.journey.trial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.poruch.app.access.JourneyId;
import org.poruch.app.journey.trial.view.TrialLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TrialQueries {
    private static final int MOST = 200;

    private static final String TRIAL =
            """
            select t.*,
                array(select a.text from trial_action a where a.trial_id = t.id order by a.number) as texts,
                array(select coalesce(a.done_on::text, '') from trial_action a where a.trial_id = t.id order by a.number) as days
            from trial t
            """;

    private final JdbcClient jdbc;

    TrialQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TrialLook> find(UUID id) {
        return jdbc.sql(TRIAL + " where t.id = ?").param(id).query(TrialQueries::look).optional();
    }

    /** Those that go on first, then the newest. */
    List<TrialLook> of(JourneyId journey) {
        return jdbc.sql(
                        TRIAL
                                + " where t.journey_id = ? order by t.ended_on desc nulls first, t.from_day desc, t.id desc limit ?")
                .params(journey.value(), MOST)
                .query(TrialQueries::look)
                .list();
    }

    private static TrialLook look(ResultSet row, int n) throws SQLException {
        var texts = (String[]) row.getArray("texts").getArray();
        var days = (String[]) row.getArray("days").getArray();
        return new TrialLook(
                row.getObject("id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getString("what"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                IntStream.range(0, texts.length)
                        .mapToObj(
                                i ->
                                        new TrialLook.Action(
                                                i + 1,
                                                Objects.requireNonNull(texts[i]),
                                                days[i].isEmpty()
                                                        ? null
                                                        : LocalDate.parse(days[i])))
                        .toList(),
                row.getString("answer"),
                row.getString("why"),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("request_id", UUID.class));
    }
}
