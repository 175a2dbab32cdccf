package org.poruch.app.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What only the superuser may lay: two roles, one database, four extensions. Laid once. */
record Foundation(int port, Secrets secrets) {
    static final String OWNER = "poruch_owner";
    static final String APP = "poruch_app";
    static final String DATABASE = "poruch";

    private static final List<String> INSIDE =
            List.of(
                    "create extension if not exists btree_gist",
                    "create extension if not exists pg_trgm",
                    "create extension if not exists unaccent",
                    "create extension if not exists citext",
                    "revoke all on database poruch from public",
                    "grant connect on database poruch to poruch_app",
                    "revoke create on schema public from public",
                    "grant usage on schema public to poruch_app",
                    "grant usage, create on schema public to poruch_owner");

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    void lay() throws SQLException {
        try (var connection = connect(Cluster.SUPERUSER);
                var statement = connection.createStatement()) {
            makeRole(statement, OWNER, secrets.owner());
            makeRole(statement, APP, secrets.app());
            makeDatabase(statement);
        }
        try (var connection = connect(DATABASE);
                var statement = connection.createStatement()) {
            furnish(statement);
        }
    }

    private Connection connect(String database) throws SQLException {
        String url = url(port, database);
        return DriverManager.getConnection(url, Cluster.SUPERUSER, secrets.superuser());
    }

    private static void makeRole(Statement statement, String role, String password)
            throws SQLException {
        if (!holds(statement, "select from pg_roles where rolname = '%s'".formatted(role))) {
            statement.execute(
                    """
                    create role %s login nosuperuser nocreatedb nocreaterole noreplication \
                    nobypassrls password '%s'"""
                            .formatted(role, password));
        }
    }

    private static void makeDatabase(Statement statement) throws SQLException {
        if (!holds(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
            statement.execute("revoke connect on database postgres from public");
            statement.execute(
                    """
                    create database poruch owner poruch_owner template template0 encoding 'UTF8' \
                    locale_provider icu icu_locale 'uk' locale 'C'""");
        }
    }

    /** All at once or not at all, so that one extension stands for everything. */
    private static void furnish(Statement statement) throws SQLException {
        if (!holds(statement, "select from pg_extension where extname = 'citext'")) {
            statement.getConnection().setAutoCommit(false);
            for (String each : INSIDE) {
                statement.execute(each);
            }
            statement.getConnection().commit();
        }
    }

    private static boolean holds(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next();
        }
    }
}
