package org.poruch.app.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One transaction on a connection of its own, for the command line and for made-up data. */
public final class Errand {
    private final Connection connection;

    private Errand(Connection connection) {
        this.connection = connection;
    }

    /** As the role that bypasses nothing. */
    public static <T> T asApp(Database database, Function<Errand, T> work) {
        return run(database, Database.APP, database.appPassword(), work);
    }

    /** As the owner of the tables, who alone adds centres. */
    public static <T> T asOwner(Database database, Function<Errand, T> work) {
        return run(database, Database.OWNER, database.ownerPassword(), work);
    }

    private static <T> T run(
            Database database, String role, String password, Function<Errand, T> work) {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        properties.setProperty("stringtype", "unspecified");
        try (var connection = DriverManager.getConnection(database.url(), properties)) {
            connection.setAutoCommit(false);
            T result = work.apply(new Errand(connection));
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new StorageRefusal(
                    "The database did not do what was asked: " + e.getMessage(), e);
        }
    }

    /** From here on, this transaction works for this centre. */
    public Errand in(UUID centre) {
        jdbc().sql("select set_config('poruch.centre', ?, true)")
                .param(centre.toString())
                .query(String.class)
                .single();
        return this;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    public Connection connection() {
        return connection;
    }
}
