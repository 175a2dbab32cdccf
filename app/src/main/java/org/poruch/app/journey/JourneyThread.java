package org.poruch.app.journey;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The thread of a journey. The rooms publish one line per happening, in the transaction in which it
 * happens, and say whose turn it is then; what lies ahead is put up as signposts.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class JourneyThread {
    private static final String TELL =
            """
            with told as (
                insert into thread_line (journey_id, id, kind, author_id, audience, branch, about, happened_on, words)
                values (:journey, :id, :kind, :author, :audience, :branch, :about, :day, cast(:words as json)))
            update journey set happened_at = now(), contact_on = greatest(contact_on, cast(:contact as date)),
                turn = coalesce(:next, turn),
                turn_line = case when cast(:next as text) is null then turn_line else :id end,
                turn_since = case when cast(:next as text) is null or turn = :next then turn_since else now() end
            where id = :journey and :audience <> 'me'
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JourneyThread(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Adds a line, and leaves the turn as it is. An entry that only its author sees moves nothing.
     */
    public void tell(ThreadLine line) {
        tell(line, null, null);
    }

    /** Adds a line, and says whose word is awaited after it. */
    public void tell(ThreadLine line, Turn next) {
        tell(line, next, null);
    }

    /** Adds a line; whose word is awaited then, and on which day the two spoke, if they did. */
    public void tell(ThreadLine line, @Nullable Turn next, @Nullable LocalDate contact) {
        jdbc.sql(TELL)
                .param("journey", line.journey().value())
                .param("id", line.id())
                .param("kind", line.kind())
                .param("author", line.author())
                .param("audience", line.audience().word())
                .param("branch", line.branch())
                .param("about", line.about())
                .param("day", line.happenedOn())
                .param("words", json.writeValueAsString(line.words()))
                .param("next", next == null ? null : next.word())
                .param("contact", contact)
                .update();
    }

    /** Says whose word is awaited; it stays since when it already was theirs. */
    public void turn(JourneyId journey, Turn next, @Nullable UUID because) {
        jdbc.sql(
                        """
                update journey set turn = :next, turn_line = :because,
                    turn_since = case when turn = :next then turn_since else now() end
                where id = :journey""")
                .param("next", next.word())
                .param("because", because)
                .param("journey", journey.value())
                .update();
    }

    /** A line has its answer: if the turn was because of it, nobody is awaited any more. */
    public void settled(JourneyId journey, UUID line) {
        jdbc.sql(
                        """
                update journey set turn = 'nobody', turn_line = null, turn_since = now()
                where id = ? and turn_line = ?""")
                .params(journey.value(), line)
                .update();
    }

    /** Tutee and tutor spoke on this day. */
    public void contact(JourneyId journey, LocalDate day) {
        jdbc.sql("update journey set contact_on = greatest(contact_on, ?) where id = ?")
                .params(day, journey.value())
                .update();
    }

    /** The same happening in other words; the old ones stay with the room that keeps them. */
    public void retell(ThreadLine line) {
        jdbc.sql(
                        """
                update thread_line set audience = ?, branch = ?, happened_on = ?, words = ?::json where id = ?""")
                .param(line.audience().word())
                .param(line.branch())
                .param(line.happenedOn())
                .param(json.writeValueAsString(line.words()))
                .param(line.id())
                .update();
    }

    /** Takes a line off the page. */
    public void untell(UUID id) {
        jdbc.sql("delete from thread_line where id = ?").param(id).update();
    }

    /** Puts up, or changes, what lies ahead: a step, a meeting, an open proposal. */
    public void signpost(
            JourneyId journey,
            UUID thing,
            String kind,
            String text,
            @Nullable String note,
            @Nullable LocalDate day) {
        jdbc.sql(
                        """
                insert into signpost (journey_id, thing, kind, text, note, day) values (?, ?, ?, ?, ?, ?)
                on conflict (centre_id, thing) do update
                set kind = excluded.kind, text = excluded.text, note = excluded.note, day = excluded.day""")
                .param(journey.value())
                .param(thing)
                .param(kind)
                .param(text)
                .param(note)
                .param(day)
                .update();
    }

    /** Takes down every signpost of this kind. */
    public void passed(JourneyId journey, String kind) {
        jdbc.sql("delete from signpost where journey_id = ? and kind = ?")
                .params(journey.value(), kind)
                .update();
    }

    /** Takes a signpost down: done, held, answered. */
    public void passed(UUID thing) {
        jdbc.sql("delete from signpost where thing = ?").param(thing).update();
    }
}
