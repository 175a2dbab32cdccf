package org.poruch.app.access;

import java.util.List;
import org.poruch.app.storage.NightlyJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Throws away what the door no longer needs: ended sessions, old keys, forms that nobody came back
 * for, tries to sign in.
 */
@Component
class Sweep implements NightlyJob {
    private static final List<String> OLD =
            List.of(
                    "delete from session where expires_at < now()",
                    "delete from attempt where at < now() - interval '1 day'",
                    "delete from once_key where recorded_at < now() - interval '14 days'",
                    "delete from kept_form where recorded_at < now() - interval '2 days'");

    private final JdbcClient jdbc;

    Sweep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run() {
        OLD.forEach(statement -> jdbc.sql(statement).update());
    }
}
