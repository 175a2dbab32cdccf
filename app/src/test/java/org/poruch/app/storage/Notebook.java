package org.poruch.app.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table of lines, written by the owner of the database, one durable line at a time. */
record Notebook(String url, String password) {

    static Notebook in(EmbeddedPostgres postgres) {
        return new Notebook(postgres.jdbcUrl(), postgres.ownerPassword());
    }

    void write(String line) throws SQLException {
        try (var connection = open();
                var insert = connection.prepareStatement("insert into notebook values (?)")) {
            connection
                    .createStatement()
                    .execute("create table if not exists notebook (line text primary key)");
            insert.setString(1, line);
            insert.execute();
        }
    }

    List<String> lines() throws SQLException {
        return ask("select line from notebook order by line");
    }

    void close() throws SQLException {
        try (var connection = open()) {
            connection.createStatement().execute("drop table if exists notebook");
        }
    }

    List<String> ask(String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (var connection = open();
                var answer = connection.createStatement().executeQuery(question)) {
            while (answer.next()) {
                answers.add(answer.getString(1));
            }
        }
        return answers;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, Foundation.OWNER, password);
    }
}
