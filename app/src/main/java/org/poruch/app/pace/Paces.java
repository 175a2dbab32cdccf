package org.poruch.app.pace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.journey.Journeys;
import org.poruch.app.pace.view.PacePage;
import org.poruch.app.page.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pace of pairs, and the promises of tutors. */
@Component
@Transactional
class Paces {
    private final JdbcClient jdbc;
    private final Journeys journeys;

    Paces(JdbcClient jdbc, Journeys journeys) {
        this.jdbc = jdbc;
        this.journeys = journeys;
    }

    @Transactional(readOnly = true)
    public Pace of(JourneyId journey) {
        return jdbc.sql(
                        "select silence, nudge_days, nudge_text, version from pace where journey_id = ?")
                .param(journey.value())
                .query((row, n) -> pace(row))
                .optional()
                .orElse(Pace.UNSAID);
    }

    /** Within how many days each tutor of today answers, as far as they said it. */
    @Transactional(readOnly = true)
    public List<PacePage.Promise> promises(JourneyId journey, LocalDate today) {
        return jdbc.sql(
                        """
                select n.name, a.days from participant p join answer_promise a on a.person_id = p.person_id
                    join person n on n.id = p.person_id
                where p.journey_id = :journey and p.capacity = 'tutor' and p.from_day <= :today
                    and (p.until_day is null or p.until_day >= :today)
                order by p.from_day, p.id""")
                .param("journey", journey.value())
                .param("today", today)
                .query((row, n) -> new PacePage.Promise(row.getString(1), row.getInt(2)))
                .list();
    }

    /** The tutee says the pace anew. */
    Pace say(JourneyId journey, Supplier<Pace> wish, Seen seen) {
        journeys.walked(journey);
        var before = of(journey);
        if (before.version() > 0) {
            seen.check(before.version(), () -> before);
        }
        var pace = wish.get();
        jdbc.sql(
                        """
                insert into pace (journey_id, silence, nudge_days, nudge_text) values (?, ?, ?, ?)
                on conflict (centre_id, journey_id) do update set silence = excluded.silence, nudge_days = excluded.nudge_days,
                    nudge_text = excluded.nudge_text, version = pace.version + 1, changed_at = now()""")
                .param(journey.value())
                .param(pace.silence())
                .param(pace.nudgeDays())
                .param(pace.nudgeText())
                .update();
        return of(journey);
    }

    @Transactional(readOnly = true)
    public @Nullable Integer promise(UUID tutor) {
        return jdbc.sql("select days from answer_promise where person_id = ?")
                .param(tutor)
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    void promise(UUID tutor, @Nullable Integer days) {
        if (days == null) {
            jdbc.sql("delete from answer_promise where person_id = ?").param(tutor).update();
        } else {
            jdbc.sql(
                            """
                    insert into answer_promise (person_id, days) values (?, ?)
                    on conflict (centre_id, person_id) do update set days = excluded.days, changed_at = now()""")
                    .params(tutor, days)
                    .update();
        }
    }

    private static Pace pace(ResultSet row) throws SQLException {
        return new Pace(
                row.getObject("silence", Integer.class),
                row.getObject("nudge_days", Integer.class),
                row.getString("nudge_text"),
                row.getInt("version"));
    }
}
