package org.poruch.app.route.map;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Given;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which look comes first on a journey; the map, until the tutee picks another. */
@Component
@Transactional
class Looks {
    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Look leading(JourneyId journey) {
        return jdbc.sql("select look from route_look where journey_id = ?")
                .param(journey.value())
                .query(String.class)
                .optional()
                .map(word -> Look.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Look.MAP);
    }

    Look put(JourneyId journey, @Nullable String wished, Visitor who) {
        var given = new Given();
        var look = given.choice("look", wished, Look.class);
        given.check();
        var found = look == null ? Look.MAP : look;
        jdbc.sql(
                        """
                insert into route_look (journey_id, look, person_id) values (?, ?, ?)
                on conflict (centre_id, journey_id) do update
                set look = excluded.look, person_id = excluded.person_id, recorded_at = now()""")
                .params(journey.value(), found.word(), who.person())
                .update();
        return found;
    }
}
