package org.poruch.app.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

/**
 * Begins a transaction of the bound centre with its first question: the beginning, the centre and
 * the question go to PostgreSQL together, which spares every request one way there and back.
 */
@Component
public class FirstRead {
    private final PlatformTransactionManager transactions;
    private final JdbcTemplate jdbc;

    FirstRead(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** A transaction that has begun, and what its first question found. */
    public record Begun<T>(TransactionStatus transaction, Optional<T> found) {}

    /** The statement takes one parameter and finds one row or none. */
    public <T> Begun<T> begin(String sql, byte[] parameter, RowMapper<T> mapper) {
        var transaction = transactions.getTransaction(CentreTransactionManager.FIRST_READ);
        try {
            return new Begun<>(
                    transaction,
                    jdbc.execute(
                            CentreTransactionManager.CENTRE + "; " + sql,
                            (PreparedStatement ask) -> first(ask, parameter, mapper)));
        } catch (RuntimeException fault) {
            transactions.rollback(transaction);
            throw fault;
        }
    }

    /** Ends what began, when what should have followed at once failed: the thread is left clean. */
    public void drop(Begun<?> begun) {
        transactions.rollback(begun.transaction());
    }

    private static <T> Optional<T> first(
            PreparedStatement ask, byte[] parameter, RowMapper<T> mapper) throws SQLException {
        ask.setString(1, CentreContext.current().map(UUID::toString).orElse(""));
        ask.setBytes(2, parameter);
        ask.execute();
        ask.getMoreResults();
        try (var row = ask.getResultSet()) {
            return row.next() ? Optional.ofNullable(mapper.mapRow(row, 1)) : Optional.empty();
        }
    }
}
