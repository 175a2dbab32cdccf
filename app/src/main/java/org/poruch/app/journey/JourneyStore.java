package org.poruch.app.journey;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JourneyStore {
    private final JdbcClient jdbc;

    JourneyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a use case must know before it acts. */
    record Row(Practice practice, String state, String stage) {
        boolean open() {
            return state.equals("open");
        }
    }

    /**
     * Reads a journey and holds it until the transaction ends, so that two changes come one after
     * the other.
     */
    Row hold(JourneyId journey) {
        return jdbc.sql("select practice, state, stage from journey where id = ? for update")
                .param(journey.value())
                .query(
                        (row, n) ->
                                new Row(
                                        Practice.of(row.getString(1)),
                                        row.getString(2),
                                        row.getString(3)))
                .single();
    }

    boolean insert(UUID id, Practice practice, String state, UUID openedBy) {
        return jdbc.sql(
                                """
                insert into journey (id, practice, state, stage, opened_by) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                        .params(id, practice.word(), state, practice.first(), openedBy)
                        .update()
                == 1;
    }

    String state(JourneyId journey) {
        return jdbc.sql("select state from journey where id = ?")
                .param(journey.value())
                .query(String.class)
                .single();
    }

    /** Links a journey with the one before it. */
    void follows(JourneyId later, JourneyId earlier) {
        jdbc.sql("update journey set before_id = ? where id = ?")
                .params(earlier.value(), later.value())
                .update();
    }

    void state(JourneyId journey, String state) {
        jdbc.sql(
                        """
                update journey set state = :state, happened_at = now(),
                    finished_at = case when :state = 'finished' then now() end
                where id = :journey""")
                .param("state", state)
                .param("journey", journey.value())
                .update();
    }

    void stage(JourneyId journey, String stage, UUID person, LocalDate day) {
        jdbc.sql("update journey set stage = ?, happened_at = now() where id = ?")
                .params(stage, journey.value())
                .update();
        jdbc.sql(
                        "insert into stage_walk (journey_id, stage, person_id, happened_on) values (?, ?, ?, ?)")
                .params(journey.value(), stage, person, day)
                .update();
    }

    /** Adds a wording; earlier ones stay. */
    void wording(JourneyId journey, String kind, Wording wording, UUID person) {
        jdbc.sql(
                        """
                insert into wording (journey_id, kind, version, text, missing, purpose, due, person_id)
                select :journey, :kind, coalesce(max(version), 0) + 1, :text, :missing, :purpose, :due, :person
                from wording where journey_id = :journey and kind = :kind""")
                .param("journey", journey.value())
                .param("kind", kind)
                .param("text", wording.text())
                .param("missing", wording.missing())
                .param("purpose", wording.purpose())
                .param("due", wording.due())
                .param("person", person)
                .update();
    }

    /**
     * The words of an interest or of a question.
     *
     * @param missing what exactly is missing
     * @param purpose which decision, path or way of acting it is for, in which class
     * @param due by when
     */
    record Wording(
            String text,
            @Nullable String missing,
            @Nullable String purpose,
            @Nullable String due) {}
}
