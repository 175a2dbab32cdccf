package org.poruch.app.journey.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.poruch.app.access.Audience;
import org.poruch.app.access.JourneyId;

/** Turns rows into what they say. */
final class EntryRows {
    private EntryRows() {}

    static Entry entry(ResultSet row, int n) throws SQLException {
        var changed = row.getTimestamp("changed_at");
        return new Entry(
                row.getObject("id", UUID.class),
                new JourneyId(row.getObject("journey_id", UUID.class)),
                EntryKind.of(row.getString("kind")),
                Audience.of(row.getString("audience")),
                row.getObject("author_id", UUID.class),
                row.getString("author"),
                words(row),
                row.getObject("happened_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                changed == null ? null : changed.toInstant(),
                row.getObject("step_id", UUID.class),
                row.getObject("branch", UUID.class),
                row.getObject("about", UUID.class),
                row.getInt("version"),
                List.of((UUID[]) row.getArray("files").getArray()));
    }

    static EarlierWords earlier(ResultSet row, int n) throws SQLException {
        return new EarlierWords(
                row.getInt("version"),
                Audience.of(row.getString("audience")),
                row.getObject("branch", UUID.class),
                words(row),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("written_by", UUID.class),
                row.getString("author"),
                row.getTimestamp("written_at").toInstant());
    }

    private static EntryWords words(ResultSet row) throws SQLException {
        return new EntryWords(
                row.getString("text"),
                row.getString("worked"),
                row.getString("did_not"),
                row.getString("will_try"),
                row.getString("dictated_to"),
                List.of((String[]) row.getArray("tags").getArray()));
    }
}
