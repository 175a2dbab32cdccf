package org.poruch.app.journey.difficulty;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.Journeys;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Given;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ways are tried; one of them, or several, lead on. */
@Component
@Transactional
class Difficulties {
    private static final int LONGEST = 5000;

    private final JdbcClient jdbc;
    private final Journeys journeys;

    Difficulties(JdbcClient jdbc, Journeys journeys) {
        this.jdbc = jdbc;
        this.journeys = journeys;
    }

    /**
     * What a form or a body says about a way.
     *
     * @param found {@code true}: it leads on
     */
    record WayFields(@Nullable String id, @Nullable String text, @Nullable String found) {
        boolean leadsOn() {
            return "true".equals(found);
        }
    }

    UUID add(UUID difficulty, WayFields fields, Standing tutee, LocalDate today) {
        var given = new Given();
        var id = given.optionalId("id", fields.id());
        var text = given.text("text", fields.text(), LONGEST);
        given.check();
        journeys.walked(tutee.journey());
        var way = Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch);
        int added =
                jdbc.sql(
                                """
                insert into difficulty_way (id, difficulty_id, text, found_on, author_id, happened_on)
                values (?, ?, ?, cast(? as date), ?, ?) on conflict do nothing""")
                        .param(way)
                        .param(difficulty)
                        .param(text)
                        .param(fields.leadsOn() ? today : null)
                        .param(tutee.person())
                        .param(today)
                        .update();
        if (added == 0) {
            throw new Conflict("id-taken");
        }
        return way;
    }

    /** A way that was tried before turns out to lead on. */
    void found(UUID difficulty, @Nullable String way, Standing tutee, LocalDate today) {
        journeys.walked(tutee.journey());
        var given = new Given();
        var id = given.optionalId("way", way);
        given.check();
        int known =
                id == null
                        ? 0
                        : jdbc.sql(
                                        """
                update difficulty_way set found_on = coalesce(found_on, ?) where id = ? and difficulty_id = ?""")
                                .params(today, id, difficulty)
                                .update();
        if (known == 0) {
            throw new Invalid(Faults.of("way", "page.fault.choice"));
        }
    }
}
