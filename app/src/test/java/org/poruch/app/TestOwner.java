package org.poruch.app;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.poruch.app.storage.Database;

/** The owner of the tables, for what the application itself may not do. */
public final class TestOwner {
    private TestOwner() {}

    public static void sql(Database database, String statement) {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), Database.OWNER, database.ownerPassword());
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
