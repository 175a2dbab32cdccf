package org.poruch.app.storage;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the database up to date when the server starts. While it cannot be reached, it tries again
 * and again; until then the server answers that it is away.
 */
@Component
public class Migration implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Database database;
    private final DataSource app;
    private volatile boolean done;
    private volatile boolean running;

    Migration(Database database, DataSource app) {
        this.database = database;
        this.app = app;
    }

    /** Whether the database has every table that this version needs. */
    public boolean done() {
        return done;
    }

    @Override
    public void start() {
        running = true;
        if (!attempt()) {
            Thread.ofVirtual().name("migration").start(this::keepTrying);
        }
    }

    private void keepTrying() {
        while (running && !done) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
            attempt();
        }
    }

    private boolean attempt() {
        try {
            migrate(database);
            try (var connection = app.getConnection()) {
                DatabaseCheck.verify(connection);
            }
            done = true;
        } catch (StorageRefusal refusal) {
            throw refusal;
        } catch (SQLException | RuntimeException e) {
            if (!unreachable(e)) {
                throw new StorageRefusal(
                        "The database could not be brought up to date: " + e.getMessage());
            }
            LOG.warn(
                    "The database cannot be reached; trying again. ({})",
                    e.getClass().getSimpleName());
        }
        return done;
    }

    /** Makes every table that this version needs. */
    static void migrate(Database database) {
        Flyway.configure()
                .dataSource(database.url(), Database.OWNER, database.ownerPassword())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** SQL state 08: connection; 57P: shutting down or starting up; 53: out of connections. */
    private static boolean unreachable(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                var state = sql.getSQLState();
                return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
            }
        }
        return false;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server opens its port. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
