package org.poruch.app.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins each transaction by telling PostgreSQL for which centre it works; nowhere else is that
 * said.
 */
final class CentreTransactionManager extends JdbcTransactionManager {
    CentreTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        try (var set = connection.prepareStatement("select set_config('poruch.centre', ?, true)")) {
            set.setString(1, CentreContext.current().map(UUID::toString).orElse(""));
            set.execute();
        }
    }
}
