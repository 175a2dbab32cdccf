package org.poruch.app.storage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does a job for its centre, in one transaction with the note that it is done. */
@Component
class JobRun {
    private final Map<String, Job> jobs;
    private final List<NightlyJob> nightly;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    JobRun(
            List<Job> jobs,
            List<NightlyJob> nightly,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.jobs = jobs.stream().collect(Collectors.toMap(Job::kind, Function.identity()));
        this.nightly = nightly;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * @param instance the centre, a colon, the key
     */
    void once(String instance, String data) {
        var centre = UUID.fromString(instance.substring(0, instance.indexOf(':')));
        var words = data.split("\n", 2);
        var job = jobs.get(words[0]);
        if (job == null) {
            throw new IllegalStateException(
                    "The job (%s) must be one of %s.".formatted(words[0], jobs.keySet()));
        }
        inCentre(
                centre,
                () -> {
                    if (jdbc.sql("insert into job_done (key) values (?) on conflict do nothing")
                                    .param(instance)
                                    .update()
                            == 1) {
                        job.run(words[1]);
                    }
                });
    }

    void everyCentre() {
        var centres = jdbc.sql("select id from centre order by id").query(UUID.class).list();
        centres.forEach(centre -> nightly.forEach(job -> inCentre(centre, job::run)));
    }

    private void inCentre(UUID centre, Runnable work) {
        CentreContext.in(
                centre,
                () -> {
                    transactions.executeWithoutResult(status -> work.run());
                    return centre;
                });
    }
}
