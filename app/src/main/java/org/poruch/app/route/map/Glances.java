package org.poruch.app.route.map;

import org.poruch.app.access.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers what a reader saw last. A new visit begins half an hour after the last look; all along
 * a visit the same things are new.
 */
@Component
class Glances {
    private final JdbcClient jdbc;

    Glances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(Standing reader, int version) {
        jdbc.sql(
                        """
                insert into route_glance as g (journey_id, person_id, version) values (:journey, :reader, :version)
                on conflict (centre_id, journey_id, person_id) do update set
                    before_version = case when g.at < now() - interval '30 minutes' then g.version else g.before_version end,
                    before_at = case when g.at < now() - interval '30 minutes' then g.at else g.before_at end,
                    version = excluded.version, at = excluded.at""")
                .param("journey", reader.journey().value())
                .param("reader", reader.person())
                .param("version", version)
                .update();
    }
}
