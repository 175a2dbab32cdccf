package org.poruch.app.journey.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.page.Conflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A tutor's own notes: written, reworded, thrown away. The journey never hears of them. */
@Component
@Transactional
public class PrivateNotes {
    private static final String NOTE =
            """
            select id, journey_id as journey, tutor_id as tutor, text, happened_on, recorded_at, changed_at from private_note
            """;

    private final JdbcClient jdbc;

    PrivateNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(UUID id, JourneyId journey, UUID tutor, String text, LocalDate happenedOn) {
        int written =
                jdbc.sql(
                                """
                insert into private_note (id, journey_id, tutor_id, text, happened_on) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                        .params(id, journey.value(), tutor, text, happenedOn)
                        .update();
        if (written == 0) {
            throw new Conflict("id-taken");
        }
    }

    void change(UUID id, String text, @Nullable LocalDate happenedOn) {
        jdbc.sql(
                        """
                update private_note set text = ?, happened_on = coalesce(cast(? as date), happened_on), changed_at = clock_timestamp()
                where id = ?""")
                .param(text)
                .param(happenedOn)
                .param(id)
                .update();
    }

    void throwAway(UUID id) {
        jdbc.sql("delete from private_note where binned_at < now() - interval '30 days'").update();
        jdbc.sql("update private_note set binned_at = now() where id = ?").param(id).update();
    }

    void giveBack(UUID id) {
        jdbc.sql("update private_note set binned_at = null where id = ?").param(id).update();
    }

    @Transactional(readOnly = true)
    Optional<PrivateNote> find(UUID id) {
        return jdbc.sql(NOTE + " where id = ? and binned_at is null")
                .param(id)
                .query(PrivateNote.class)
                .optional();
    }

    /** Newest first, after this one. */
    @Transactional(readOnly = true)
    List<PrivateNote> of(JourneyId journey, UUID tutor, int limit, @Nullable UUID after) {
        return jdbc.sql(
                        NOTE
                                + """
                 where journey_id = :journey and tutor_id = :tutor and binned_at is null
                    and (cast(:after as uuid) is null or (happened_on, recorded_at, id) <
                        (select c.happened_on, c.recorded_at, c.id from private_note c where c.id = cast(:after as uuid)))
                order by happened_on desc, recorded_at desc, id desc limit :limit""")
                .param("journey", journey.value())
                .param("tutor", tutor)
                .param("after", after)
                .param("limit", limit)
                .query(PrivateNote.class)
                .list();
    }
}
