package org.poruch.app.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one journey down: what happened, and its line on the journey's page. Knows whose word is
 * awaited in the end.
 */
final class Pen {
    private static final JsonMapper JSON = new JsonMapper();

    final UUID journey;
    final Walker walker;
    final Rows rows;
    final Ids ids;
    private final Moment began;
    private String stage;
    private String state = "open";
    private String turn = "nobody";
    private Moment turnSince;
    private Moment newest;
    private @Nullable UUID turnLine;
    private @Nullable LocalDate contact;
    private @Nullable Moment finished;

    Pen(Rows rows, SplittableRandom chance, Walker walker, Moment began) {
        this.rows = rows;
        this.ids = new Ids(chance);
        this.walker = walker;
        this.began = began;
        this.turnSince = began;
        this.newest = began;
        this.journey = ids.at(began.instant());
        this.stage = walker.child() ? "needs" : "interest";
    }

    UUID id(Moment when) {
        return ids.at(when.instant());
    }

    /** Arrives at a stage; a child's six steps know no stage of the goal. */
    void arrive(String next, Moment when) {
        if (walker.child() && next.equals("goal")) {
            return;
        }
        stage = next;
        rows.add(Table.STAGE_WALK, journey, next, walker.tutee(), when.day(), when.at());
    }

    void wording(String kind, int version, String text, Moment when) {
        wording(kind, version, new String[] {text, null, null, null}, when);
    }

    void wording(String kind, int version, @Nullable String[] words, Moment when) {
        rows.add(
                Table.WORDING,
                journey,
                kind,
                version,
                words[0],
                words[1],
                words[2],
                words[3],
                walker.tutee(),
                when.at());
        line(
                id(when),
                kind,
                walker.tutee(),
                "pair",
                null,
                when,
                Map.of("text", String.valueOf(words[0])),
                "tutor");
    }

    /**
     * @param next whose word is awaited after it; null leaves that as it was
     */
    void line(
            UUID id,
            String kind,
            UUID author,
            String audience,
            @Nullable UUID about,
            Moment when,
            Map<String, String> words,
            @Nullable String next) {
        rows.add(
                Table.THREAD_LINE,
                id,
                journey,
                kind,
                author,
                audience,
                about,
                when.day(),
                when.at(),
                JSON.writeValueAsString(words));
        if (!audience.equals("me")) {
            newest = when;
            if (next != null) {
                turn(next, id, when);
            }
        }
    }

    void turn(String next, @Nullable UUID because, Moment when) {
        turnSince = next.equals(turn) ? turnSince : when;
        turn = next;
        turnLine = because;
    }

    void spoke(Moment when) {
        contact = when.day();
    }

    void finish(Moment when) {
        state = "finished";
        finished = when;
        turn("nobody", null, when);
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** Puts the journey itself down, and who takes part. */
    void close() {
        rows.add(
                Table.JOURNEY,
                journey,
                walker.child() ? "six-steps" : "seven-stages",
                state,
                stage,
                walker.tutee(),
                began.at(),
                finished == null ? null : finished.at(),
                turn,
                turnSince.at(),
                turnLine,
                contact,
                newest.at());
        participant(walker.tutee(), "tutee");
        participant(walker.tutor(), "tutor");
        participant(walker.guardian(), "guardian");
        participant(walker.specialist(), "specialist");
        if (walker.guardian() != null) {
            rows.add(Table.CONSENT, id(began), journey, walker.guardian(), began.day(), began.at());
        }
    }

    private void participant(@Nullable UUID person, String capacity) {
        if (person != null) {
            boolean speaker = capacity.equals("tutee");
            rows.add(
                    Table.PARTICIPANT,
                    id(began),
                    journey,
                    person,
                    capacity,
                    speaker,
                    began.day(),
                    walker.tutee(),
                    began.at());
        }
    }
}
