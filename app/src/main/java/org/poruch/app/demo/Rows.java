package org.poruch.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be written, table by table and many at once; a table comes after those that it points to.
 */
final class Rows {
    private static final int AT_ONCE = 2_000;

    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

    Rows() {
        // In this order, whatever is told first.
        for (Table table : Table.values()) {
            rows.put(table.insert(), new ArrayList<>());
        }
    }

    void add(Table table, @Nullable Object... values) {
        rows.getOrDefault(table.insert(), new ArrayList<>()).add(values);
    }

    /** What is to be written into a table so far. */
    List<@Nullable Object[]> of(Table table) {
        return List.copyOf(rows.getOrDefault(table.insert(), List.of()));
    }

    void write(Connection connection) throws SQLException {
        for (var table : rows.entrySet()) {
            try (var insert = connection.prepareStatement(table.getKey())) {
                write(insert, table.getValue(), connection);
            }
            table.getValue().clear();
        }
    }

    private static void write(
            PreparedStatement insert, List<@Nullable Object[]> values, Connection connection)
            throws SQLException {
        int waiting = 0;
        for (var row : values) {
            for (int i = 0; i < row.length; i++) {
                insert.setObject(
                        i + 1,
                        row[i] instanceof String[] texts
                                ? connection.createArrayOf("text", texts)
                                : row[i]);
            }
            insert.addBatch();
            if (++waiting == AT_ONCE) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
    }

    /** A question mark for each column. */
    static String marks(String columns) {
        return String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
    }
}
