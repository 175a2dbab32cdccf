package org.poruch.app.unsent;

import org.poruch.app.storage.NightlyJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Throws away for good what nobody came back to. */
@Component
class UnsentSweep implements NightlyJob {
    private final JdbcClient jdbc;

    UnsentSweep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run() {
        jdbc.sql(
                        """
                delete from unsent where binned_at < now() - interval '30 days'
                    or (binned_at is null and saved_at < now() - interval '180 days')""")
                .update();
    }
}
