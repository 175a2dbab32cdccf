package org.poruch.app.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Looks at the walls between centres from both sides: as they are declared, and as the
 * application's role meets them.
 */
final class Walls {
    private static final String TABLES =
            "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1";

    private static final String STANDING =
            """
            select relrowsecurity and relforcerowsecurity and exists (select from pg_policy p
                where p.polrelid = c.oid and p.polname = 'centre' and p.polroles = array['poruch_app'::regrole::oid])
            from pg_class c where oid = ?::regclass""";

    private final Database database;

    Walls(Database database) {
        this.database = database;
    }

    List<String> tables() throws SQLException {
        try (var owner = connect(Database.OWNER, database.ownerPassword())) {
            return texts(owner, TABLES);
        }
    }

    /**
     * Whether the table's wall is enabled, binds its owner too, and is the one policy for the
     * application.
     */
    boolean stands(String table) throws SQLException {
        try (var owner = connect(Database.OWNER, database.ownerPassword());
                var ask = owner.prepareStatement(STANDING)) {
            ask.setString(1, table);
            var answer = ask.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }

    /**
     * How many rows the application sees in this table that belong to another centre; with no
     * centre, how many at all.
     */
    long foreignRows(String table, UUID centre) throws SQLException {
        try (var app = connect(Database.APP, database.appPassword());
                var run = app.createStatement()) {
            app.setAutoCommit(false);
            run.execute(
                    "select set_config('poruch.centre', '%s', true)"
                            .formatted(centre == null ? "" : centre));
            var others = centre == null ? "true" : "centre_id <> '%s'".formatted(centre);
            var answer =
                    run.executeQuery("select count(*) from %s where %s".formatted(table, others));
            answer.next();
            return answer.getLong(1);
        }
    }

    void asOwner(String... statements) throws SQLException {
        try (var owner = connect(Database.OWNER, database.ownerPassword());
                var run = owner.createStatement()) {
            for (var statement : statements) {
                run.execute(statement);
            }
        }
    }

    private static List<String> texts(Connection connection, String question) throws SQLException {
        var texts = new ArrayList<String>();
        try (var run = connection.createStatement()) {
            var answer = run.executeQuery(question);
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
        }
        return texts;
    }

    private Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), role, password);
    }
}
