package org.poruch.app.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.poruch.app.route.view.Planned;

/** Reads what is to be done; a step and an idea of one have the same columns for it. */
final class PlannedRow {
    private PlannedRow() {}

    static Planned of(ResultSet row) throws SQLException {
        return new Planned(
                row.getString("action"),
                row.getString("resource"),
                row.getString("form"),
                row.getBigDecimal("hours"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("due_day", LocalDate.class),
                row.getString("place"),
                row.getString("product"),
                row.getString("shown"));
    }
}
