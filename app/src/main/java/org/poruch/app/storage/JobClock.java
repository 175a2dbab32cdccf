package org.poruch.app.storage;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets jobs run as soon as the database has its tables; nobody waits for it at the start. */
@Component
class JobClock implements SmartLifecycle {
    private static final long PAUSE = 500;
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final DataSource database;
    private final Migration migration;
    private final JobRun run;
    private volatile boolean running;
    private @Nullable Scheduler scheduler;

    JobClock(DataSource database, Migration migration, JobRun run) {
        this.database = database;
        this.migration = migration;
        this.run = run;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("job-clock").start(this::begin);
    }

    private void begin() {
        try {
            while (running && !migration.done()) {
                Thread.sleep(PAUSE);
            }
            startScheduler();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startScheduler() {
        if (running) {
            scheduler = JobTasks.scheduler(database, run, LOOK);
            scheduler.start();
        }
    }

    @Override
    public void stop() {
        running = false;
        stopScheduler();
    }

    private synchronized void stopScheduler() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
