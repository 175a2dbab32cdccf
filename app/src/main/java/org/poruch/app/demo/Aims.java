package org.poruch.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goals of a journey: proposed by one, agreed by both, replaced by a narrower one. */
record Aims(Pen pen) {
    private static final int AN_HOUR = 60;

    /** The tutor proposes, and the tutee has not answered yet. */
    UUID propose(String image, List<String> signs, LocalDate until, Moment when) {
        var id = pen.id(when);
        goal(id, image, signs, until, new State("proposed", null, null), when, pen.walker.tutor());
        word(id, pen.walker.tutor(), "tutor", when);
        pen.line(
                id,
                "goal-proposed",
                pen.walker.tutor(),
                "pair",
                null,
                when,
                Map.of("text", image),
                "tutee");
        pen.arrive("goal", when);
        return id;
    }

    private record State(String word, @Nullable Moment agreed, @Nullable Moment ended) {}

    /** The tutee proposes, the tutor agrees within the hour. */
    UUID agree(
            String image,
            List<String> signs,
            LocalDate until,
            Moment when,
            @Nullable Moment replaced) {
        var id = pen.id(when);
        var agreed = when.later(AN_HOUR);
        goal(
                id,
                image,
                signs,
                until,
                new State(replaced == null ? "agreed" : "replaced", agreed, replaced),
                when,
                pen.walker.tutee());
        word(id, pen.walker.tutee(), "tutee", when);
        word(id, pen.walker.tutor(), "tutor", agreed);
        pen.line(
                id,
                "goal-proposed",
                pen.walker.tutee(),
                "pair",
                null,
                when,
                Map.of("text", image),
                "tutor");
        pen.line(
                pen.id(agreed),
                "goal-agreed",
                pen.walker.tutor(),
                "pair",
                null,
                agreed,
                Map.of("text", image),
                "nobody");
        pen.spoke(agreed);
        return id;
    }

    private void goal(
            UUID id,
            String image,
            List<String> signs,
            LocalDate until,
            State state,
            Moment when,
            UUID by) {
        pen.rows.add(
                Table.GOAL,
                id,
                pen.journey,
                image,
                signs.toArray(String[]::new),
                until,
                state.word(),
                by,
                when.at(),
                state.agreed() == null ? null : state.agreed().at(),
                state.ended() == null ? null : state.ended().at());
    }

    private void word(UUID goal, UUID person, String capacity, Moment when) {
        pen.rows.add(Table.GOAL_WORD, goal, person, capacity, true, when.at());
    }
}
