package org.poruch.app.access;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At most ten passwords are tried for a login in a quarter of an hour, whether there is such an
 * account or not.
 */
@Component
class Attempts {
    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Attempts(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Counts this try, and says whether it may be evaluated. */
    boolean allows(String login) {
        var hash = hash(login);
        apart.executeWithoutResult(
                status ->
                        jdbc.sql("insert into attempt (login_hash) values (?)")
                                .param(hash)
                                .update());
        var recent =
                jdbc.sql(
                                "select count(*) from attempt where login_hash = ? and at > now() - interval '15 minutes'")
                        .param(hash)
                        .query(Integer.class)
                        .single();
        if (recent > MOST) {
            takeBack(hash);
            return false;
        }
        return true;
    }

    void forget(String login) {
        apart.executeWithoutResult(
                status ->
                        jdbc.sql("delete from attempt where login_hash = ?")
                                .param(hash(login))
                                .update());
    }

    private void takeBack(byte[] hash) {
        apart.executeWithoutResult(
                status ->
                        jdbc.sql(
                                        """
                delete from attempt where ctid = (select ctid from attempt where login_hash = ? order by at desc limit 1)""")
                                .param(hash)
                                .update());
    }

    private static byte[] hash(String login) {
        return Secret.hash(login.strip().toLowerCase(Locale.ROOT));
    }
}
