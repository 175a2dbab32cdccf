package org.poruch.app.health;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.poruch.app.storage.Migration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ready is who has all tables and can write; that is tried, and nothing of the try stays. */
@Component
class Readiness {
    private static final long LONGEST = 2;
    private static final byte[] NOBODY = {0};

    private final Migration migration;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Readiness(Migration migration, JdbcClient jdbc, TransactionTemplate transactions) {
        this.migration = migration;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    boolean ready() {
        return migration.done() && writes();
    }

    private boolean writes() {
        var attempt = new FutureTask<>(this::write);
        Thread.ofVirtual().name("readiness").start(attempt);
        try {
            return attempt.get(LONGEST, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean write() {
        transactions.executeWithoutResult(
                status -> {
                    jdbc.sql("insert into attempt (login_hash) values (?)").param(NOBODY).update();
                    status.setRollbackOnly();
                });
        return true;
    }
}
