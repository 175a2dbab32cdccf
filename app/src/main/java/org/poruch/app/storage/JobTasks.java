package org.poruch.app.storage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tasks of the scheduler: work asked for once, and the nightly round. */
final class JobTasks {
    /** In the small hours of Ukraine. */
    private static final LocalTime NIGHT = LocalTime.of(0, 40);

    private JobTasks() {}

    static Scheduler scheduler(DataSource database, JobRun run, Duration look) {
        return Scheduler.create(database, once(run))
                .startTasks(nightly(run))
                .serializer(new Utf8())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .threads(2)
                .pollingInterval(look)
                .shutdownMaxWait(Duration.ofSeconds(2))
                .build();
    }

    private static OneTimeTask<String> once(JobRun run) {
        return Tasks.oneTime(Jobs.ONCE, String.class)
                .execute((task, context) -> run.once(task.getId(), task.getData()));
    }

    private static RecurringTask<Void> nightly(JobRun run) {
        return Tasks.recurring("nightly", Schedules.daily(ZoneOffset.UTC, NIGHT))
                .execute((task, context) -> run.everyCentre());
    }

    /** A job's data are a line of text. */
    private static final class Utf8 implements Serializer {
        @Override
        public byte @Nullable [] serialize(@Nullable Object data) {
            return data == null ? null : data.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] stored) {
            return stored == null ? null : type.cast(new String(stored, StandardCharsets.UTF_8));
        }
    }
}
