package org.poruch.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Work for later. */
@Story
class JobTests {
    @Autowired Cast cast;

    @Autowired Jobs jobs;

    @Autowired JdbcClient jdbc;

    @Autowired DataSource database;

    @Autowired TransactionTemplate transactions;

    private final Queue<String> letters = new ConcurrentLinkedQueue<>();

    /** Writes a letter to everybody in the centre whose login it is given. */
    private final class Letter implements Job {
        @Override
        public String kind() {
            return "letter";
        }

        @Override
        public void run(String payload) {
            letters.addAll(
                    jdbc.sql("select name from person where login = ?")
                            .param(payload)
                            .query(String.class)
                            .list());
        }
    }

    @Test
    void irynaGetsHerLetterOnceHoweverOftenItIsAskedFor() {
        var centre = cast.centre();
        jobs.once(centre.id, "letter", "iryna-1", "iryna", Instant.now());
        jobs.once(centre.id, "letter", "iryna-1", "iryna", Instant.now());
        work();
        jobs.once(centre.id, "letter", "iryna-1", "iryna", Instant.now());
        work();
        assertThat(letters).containsExactly("Ірина Коваль");
    }

    @Test
    void aJobSeesItsOwnCentreOnly() {
        var verbivka = cast.centre();
        cast.centre();
        jobs.once(verbivka.id, "letter", "petro-1", "petro", Instant.now());
        work();
        assertThat(letters).hasSize(1);
    }

    @Test
    void whatWasAskedForIsDoneByTheNextServerToo() {
        var centre = cast.centre();
        jobs.once(centre.id, "letter", "halyna-1", "andrii", Instant.now());
        assertThat(letters).isEmpty();
        work();
        assertThat(letters).hasSize(1);
    }

    @Test
    void whatIsAskedForInATransactionThatFailsIsNotDone() {
        var centre = cast.centre();
        transactions.executeWithoutResult(
                status -> {
                    jobs.once(centre.id, "letter", "olena-1", "olena", Instant.now());
                    status.setRollbackOnly();
                });
        work();
        assertThat(letters).isEmpty();
    }

    @Test
    void theNightlyRoundThrowsOldKeysAwayAndKeepsNewOnes() {
        var centre = cast.centre();
        key(centre, "old", "15 days");
        key(centre, "new", "1 day");
        run().everyCentre();
        List<String> kept =
                centre.sql(db -> db.sql("select key from once_key").query(String.class).list());
        assertThat(kept).containsExactly("new");
    }

    @Autowired List<NightlyJob> nightly;

    private void key(TestCentre centre, String key, String age) {
        centre.sql(
                db ->
                        db.sql(
                                        "insert into once_key (person_id, key, fingerprint, recorded_at) values (?, ?, '', now() - ?::interval)")
                                .params(UUID.randomUUID(), key, age)
                                .update());
    }

    private JobRun run() {
        return new JobRun(List.of(new Letter()), nightly, jdbc, transactions);
    }

    /** A server of its own that works until nothing waits. */
    private void work() {
        var scheduler = JobTasks.scheduler(database, run(), Duration.ofMillis(50));
        scheduler.start();
        try {
            for (int i = 0; i < 200 && waiting() > 0; i++) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            scheduler.stop();
        }
        assertThat(waiting()).isZero();
    }

    private int waiting() {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = 'once'")
                .query(Integer.class)
                .single();
    }
}
