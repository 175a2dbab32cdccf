package org.poruch.app.journey.goal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GoalStore {
    private final JdbcClient jdbc;

    GoalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a use case must know of a goal before it acts. */
    record Row(UUID id, JourneyId journey, GoalState state, String image, UUID proposedBy) {}

    Optional<Row> find(UUID goal) {
        return jdbc.sql("select id, journey_id, state, image, proposed_by from goal where id = ?")
                .param(goal)
                .query(
                        (row, n) ->
                                new Row(
                                        row.getObject(1, UUID.class),
                                        new JourneyId(row.getObject(2, UUID.class)),
                                        GoalState.of(row.getString(3)),
                                        row.getString(4),
                                        row.getObject(5, UUID.class)))
                .optional();
    }

    boolean insert(UUID id, JourneyId journey, GoalForm.Wish wish, Visitor who) {
        return jdbc.sql(
                                """
                insert into goal (journey_id, id, image, signs, until_day, state, proposed_by)
                values (?, ?, ?, ?, ?, 'proposed', ?) on conflict do nothing""")
                        .params(
                                journey.value(),
                                id,
                                wish.image(),
                                wish.signs().toArray(String[]::new),
                                wish.until(),
                                who.person())
                        .update()
                == 1;
    }

    /** Keeps somebody's word; a person who changed their mind has only the last one. */
    void word(UUID goal, Standing who, boolean agreed, @Nullable String why) {
        jdbc.sql(
                        """
                insert into goal_word (goal_id, person_id, capacity, agreed, why) values (?, ?, ?, ?, ?)
                on conflict (centre_id, goal_id, person_id) do update
                set agreed = excluded.agreed, why = excluded.why, capacity = excluded.capacity, said_at = now()""")
                .param(goal)
                .param(who.person())
                .param(who.tutee() ? "tutee" : "tutor")
                .param(agreed)
                .param(why)
                .update();
    }

    boolean agreedBy(UUID goal, UUID person) {
        return jdbc.sql(
                                "select count(*) from goal_word where goal_id = ? and person_id = ? and agreed")
                        .params(goal, person)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    boolean agreedIn(UUID goal, String capacity) {
        return jdbc.sql(
                                "select count(*) from goal_word where goal_id = ? and capacity = ? and agreed")
                        .params(goal, capacity)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** This goal holds from now on, and the one that held before is replaced. */
    void holds(Row goal) {
        jdbc.sql(
                        "update goal set state = 'replaced', ended_at = now() where journey_id = ? and state = 'agreed'")
                .param(goal.journey().value())
                .update();
        jdbc.sql("update goal set state = 'agreed', agreed_at = now() where id = ?")
                .param(goal.id())
                .update();
    }

    void end(UUID goal, GoalState state) {
        jdbc.sql("update goal set state = ?, ended_at = now() where id = ?")
                .params(state.word(), goal)
                .update();
    }
}
