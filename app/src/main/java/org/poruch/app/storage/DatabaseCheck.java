package org.poruch.app.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Looks a database over as the role that works in it: new enough, and no way around the walls. */
public final class DatabaseCheck {
    private static final int OLDEST = 150_000;

    /** The role itself and every role that it could become. */
    private static final String BYPASSES =
            """
            select exists (select from pg_roles
                where (rolsuper or rolbypassrls) and pg_has_role(current_user, oid, 'member'))""";

    private static final String OWNS =
            """
            select exists (select from pg_class
                where relkind in ('r', 'p', 'v', 'm', 'f')
                and pg_has_role(current_user, relowner, 'member'))""";

    private DatabaseCheck() {}

    public static void verify(Connection asApp) throws SQLException {
        int version = Integer.parseInt(ask(asApp, "select current_setting('server_version_num')"));
        if (version < OLDEST) {
            throw new StorageRefusal(
                    """
                    The database is PostgreSQL %d, and Poruch needs 15 or newer. \
                    Maybe upgrade it, or leave --database-url out to use the one that Poruch \
                    brings."""
                            .formatted(version / 10_000));
        }
        String encoding = ask(asApp, "select current_setting('server_encoding')");
        if (!encoding.equals("UTF8")) {
            throw new StorageRefusal(
                    "The database is encoded as %s, and Poruch needs UTF8. Maybe make a new one."
                            .formatted(encoding));
        }
        refuseIf(asApp, BYPASSES, "may pass through the walls between centres");
        refuseIf(asApp, OWNS, "owns tables and could take their walls down");
    }

    private static void refuseIf(Connection asApp, String question, String then)
            throws SQLException {
        if (ask(asApp, question).equals("t")) {
            throw new StorageRefusal(
                    """
                    The database role %s %s. Maybe connect as a role that is no superuser, \
                    has no BYPASSRLS, owns nothing and belongs to no role that does."""
                            .formatted(ask(asApp, "select current_user"), then));
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
