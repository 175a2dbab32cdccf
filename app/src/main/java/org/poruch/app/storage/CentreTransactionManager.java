package org.poruch.app.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Begins each transaction by telling PostgreSQL for which centre it works; nowhere else is that
 * said.
 */
final class CentreTransactionManager extends JdbcTransactionManager {
    static final String CENTRE = "select set_config('poruch.centre', ?, true)";

    /** A transaction whose first statement carries the centre with it. */
    static final TransactionDefinition FIRST_READ = new DefaultTransactionDefinition();

    CentreTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (definition == FIRST_READ) {
            return;
        }
        try (var set = connection.prepareStatement(CENTRE)) {
            set.setString(1, CentreContext.current().map(UUID::toString).orElse(""));
            set.execute();
        }
    }
}
