package org.poruch.app.journey.goal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Relations;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.JourneyThread;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.Practice;
import org.poruch.app.journey.ThreadLine;
import org.poruch.app.journey.Turn;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pair does with goals: propose, agree, refuse. A word already given stays; nobody agrees
 * for another.
 */
@Component
@Transactional
class Goals {
    private final GoalStore store;
    private final Journeys journeys;
    private final JourneyThread thread;
    private final Relations relations;
    private final Clock clock;

    Goals(
            GoalStore store,
            Journeys journeys,
            JourneyThread thread,
            Relations relations,
            Clock clock) {
        this.store = store;
        this.journeys = journeys;
        this.thread = thread;
        this.relations = relations;
        this.clock = clock;
    }

    /** Proposes a goal; proposing is the proposer's own word for it. */
    UUID propose(JourneyId journey, GoalForm.Wish wish, Visitor who, Standing standing) {
        journeys.walked(journey);
        var id = Objects.requireNonNullElseGet(wish.id(), UuidCreator::getTimeOrderedEpoch);
        if (!store.insert(id, journey, wish, who)) {
            throw new Conflict("id-taken");
        }
        journeys.arrive(journey, "goal", who.person(), who.today(clock));
        thread.tell(
                ThreadLine.ofPair(
                        journey,
                        id,
                        "goal-proposed",
                        who.person(),
                        who.today(clock),
                        Map.of("text", wish.image())),
                standing.tutee() ? Turn.TUTOR : Turn.TUTEE);
        store.word(id, standing, true, null);
        settle(goal(id), who);
        return id;
    }

    /** Proposes other words instead of a goal that the other one has proposed. */
    UUID proposeInstead(
            UUID other, @Nullable String line, GoalForm.Wish wish, Visitor who, Standing standing) {
        if (goal(other).journey().equals(standing.journey()) && open(other)) {
            refuse(other, line, who, standing);
        }
        return propose(standing.journey(), wish, who, standing);
    }

    /** The visitor's word for a goal; said twice it is said once. */
    void agree(UUID id, @Nullable String line, Visitor who, Standing standing) {
        journeys.walked(standing.journey());
        var goal = goal(id);
        if (goal.state() != GoalState.PROPOSED && goal.state() != GoalState.AGREED) {
            throw new Conflict("goal-closed");
        }
        if (!store.agreedBy(id, who.person())) {
            store.word(id, standing, true, line);
            if (line != null) {
                thread.tell(answer(goal, line, who));
            }
            if (goal.state() == GoalState.PROPOSED) {
                settle(goal, who);
            }
        }
    }

    /** Not this goal; for the one who proposed it: taken back. */
    void refuse(UUID id, @Nullable String why, Visitor who, Standing standing) {
        journeys.walked(standing.journey());
        var goal = goal(id);
        boolean own = goal.proposedBy().equals(who.person());
        var state = own ? GoalState.WITHDRAWN : GoalState.REFUSED;
        if (goal.state() == state) {
            return;
        }
        if (goal.state() != GoalState.PROPOSED) {
            throw new Conflict("goal-closed");
        }
        store.word(id, standing, false, why);
        store.end(id, state);
        thread.tell(
                refusal(goal, why, who),
                own ? Turn.NOBODY : standing.tutee() ? Turn.TUTOR : Turn.TUTEE);
    }

    /**
     * It holds once the tutee and a tutor have agreed; where nobody is beside, the tutee's word is
     * enough.
     */
    private void settle(GoalStore.Row goal, Visitor who) {
        var journey = goal.journey();
        boolean tutee = store.agreedIn(goal.id(), "tutee");
        if (!tutee || !(store.agreedIn(goal.id(), "tutor") || alone(journey, who))) {
            thread.turn(journey, tutee ? Turn.TUTOR : Turn.TUTEE, goal.id());
            return;
        }
        store.holds(goal);
        var today = who.today(clock);
        var agreed = Map.of("text", goal.image());
        thread.tell(
                ThreadLine.ofPair(
                        journey,
                        UuidCreator.getTimeOrderedEpoch(),
                        "goal-agreed",
                        who.person(),
                        today,
                        agreed),
                Turn.NOBODY);
        var next = journeys.walked(journey) == Practice.SEVEN_STAGES ? "plan" : "programme";
        journeys.arrive(journey, next, who.person(), today);
    }

    private boolean alone(JourneyId journey, Visitor who) {
        var today = who.today(clock);
        return relations.of(journey).stream()
                .filter(each -> each.capacity() == Capacity.TUTOR && !each.from().isAfter(today))
                .allMatch(each -> each.until() != null && each.until().isBefore(today));
    }

    private boolean open(UUID id) {
        return goal(id).state() == GoalState.PROPOSED;
    }

    private GoalStore.Row goal(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** A line to the other, below the proposal. */
    private ThreadLine answer(GoalStore.Row goal, String line, Visitor who) {
        var words = Map.of("text", line);
        return new ThreadLine(
                goal.journey(),
                UuidCreator.getTimeOrderedEpoch(),
                "goal-agreed",
                who.person(),
                Audience.PAIR,
                null,
                goal.id(),
                who.today(clock),
                words);
    }

    private ThreadLine refusal(GoalStore.Row goal, @Nullable String why, Visitor who) {
        var words =
                why == null
                        ? Map.of("text", goal.image())
                        : Map.of("text", goal.image(), "why", why);
        return ThreadLine.ofPair(
                goal.journey(),
                UuidCreator.getTimeOrderedEpoch(),
                "goal-refused",
                who.person(),
                who.today(clock),
                words);
    }
}
