package org.poruch.app.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MeetingStore {
    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is a meeting with this id. */
    boolean insert(JourneyId journey, UUID id, Noted noted, UUID author) {
        int rows =
                jdbc.sql(
                                """
                insert into meeting (journey_id, id, happened_on, how, minutes, notes, next_on, next_how, method, author_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(journey.value())
                        .param(id)
                        .param(noted.happenedOn())
                        .param(noted.how().word())
                        .param(noted.minutes())
                        .param(noted.notes())
                        .param(noted.nextOn())
                        .param(word(noted.nextHow()))
                        .param(word(noted.method()))
                        .param(author)
                        .update();
        if (rows == 1) {
            parts(id, 1, noted, author);
        }
        return rows == 1;
    }

    /** Writes a newer version; the wording of the earlier one is kept. */
    void update(UUID id, int version, Noted noted, UUID author) {
        jdbc.sql(
                        """
                update meeting set happened_on = ?, how = ?, minutes = ?, notes = ?, next_on = ?, next_how = ?,
                    helped = case when method is not distinct from cast(? as text) then helped end, method = ?, version = ?
                where id = ?""")
                .param(noted.happenedOn())
                .param(noted.how().word())
                .param(noted.minutes())
                .param(noted.notes())
                .param(noted.nextOn())
                .param(word(noted.nextHow()))
                .param(word(noted.method()))
                .param(word(noted.method()))
                .param(version)
                .param(id)
                .update();
        jdbc.sql("delete from meeting_present where meeting_id = ?").param(id).update();
        jdbc.sql("delete from meeting_decision where meeting_id = ?").param(id).update();
        parts(id, version, noted, author);
    }

    private void parts(UUID id, int version, Noted noted, UUID author) {
        noted.present()
                .forEach(
                        person ->
                                jdbc.sql(
                                                "insert into meeting_present (meeting_id, person_id) values (?, ?)")
                                        .params(id, person)
                                        .update());
        int position = 0;
        for (var decision : noted.decisions()) {
            jdbc.sql(
                            "insert into meeting_decision (meeting_id, position, text, due_on) values (?, ?, ?, ?)")
                    .param(id)
                    .param(++position)
                    .param(decision.text())
                    .param(decision.dueOn())
                    .update();
        }
        wording(id, version, noted, author);
        if (noted.privateNote() != null) {
            privateNote(id, noted.privateNote(), author);
        }
    }

    private void wording(UUID id, int version, Noted noted, UUID author) {
        jdbc.sql(
                        """
                insert into meeting_wording (meeting_id, version, happened_on, notes, decisions, person_id)
                values (?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(version)
                .param(noted.happenedOn())
                .param(noted.notes())
                .param(noted.decisions().stream().map(Decision::text).toArray(String[]::new))
                .param(author)
                .update();
    }

    /**
     * Adds a wording of the author's own note, unless it says what the newest one says; an empty
     * one clears it.
     */
    private void privateNote(UUID id, String text, UUID author) {
        jdbc.sql(
                        """
                insert into meeting_private_note (meeting_id, author_id, version, text)
                select :meeting, :author, coalesce(max(version), 0) + 1, :text
                from meeting_private_note where meeting_id = :meeting and author_id = :author
                having coalesce((array_agg(text order by version desc))[1], '') <> :text""")
                .param("meeting", id)
                .param("author", author)
                .param("text", text)
                .update();
    }

    /** The tutee's word on whether that way of talking helped; the newest one holds. */
    void helped(UUID id, Helped helped) {
        jdbc.sql("update meeting set helped = ? where id = ?").params(helped.word(), id).update();
    }

    private static @Nullable String word(@Nullable Method method) {
        return method == null ? null : method.word();
    }

    private static @Nullable String word(@Nullable How how) {
        return how == null ? null : how.word();
    }
}
