package org.poruch.app.storage;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for work to be done later. What is asked for in a transaction that fails is not done. */
@Component
public class Jobs {
    static final String ONCE = "once";

    private final JdbcClient jdbc;

    Jobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Asks for a job once: the same key in the same centre works one time only, however often it is
     * asked for.
     *
     * @param kind the {@link Job} that does it
     * @param payload what it needs to know: ids, no words of people
     */
    public void once(UUID centre, String kind, String onceKey, String payload, Instant when) {
        jdbc.sql(
                        """
                insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                values (?, ?, ?, ?, false, 1) on conflict do nothing""")
                .params(
                        ONCE,
                        centre + ":" + onceKey,
                        (kind + "\n" + payload).getBytes(StandardCharsets.UTF_8),
                        Timestamp.from(when))
                .update();
    }
}
