package org.poruch.app.route;

import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Given;
import org.poruch.app.page.NotFound;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the tutee does with one step. */
@Component
@Transactional
class Steps {
    private final RouteChanges changes;
    private final Routes routes;
    private final RouteQueries queries;
    private final Clock clock;

    Steps(RouteChanges changes, Routes routes, RouteQueries queries, Clock clock) {
        this.changes = changes;
        this.routes = routes;
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StepLook find(JourneyId journey, UUID id) {
        return queries.route(journey).plan().step(id).orElseThrow(NotFound::new);
    }

    StepLook add(JourneyId journey, StepBody body, Visitor who) {
        changes.hold(journey);
        var given = new Given();
        var idea =
                new StepReading(given, "", body, who.today(clock))
                        .idea(
                                given.optionalId("id", body.id()),
                                given.optionalId("branch", body.branch()));
        given.check();
        var id = routes.addStep(journey, idea, who);
        return find(journey, id);
    }

    /**
     * Changes a step of this version.
     *
     * @param held is asked whether the version is the one that was meant, once the route is held
     * @param then what else is done with the route, such as moving the step
     */
    StepLook change(
            JourneyId journey,
            UUID id,
            Supplier<StepBody> sent,
            Visitor who,
            IntConsumer held,
            UnaryOperator<Plan> then) {
        var plan = changes.hold(journey).plan();
        var old = plan.step(id).orElseThrow(NotFound::new);
        held.accept(old.version());
        var body = sent.get();
        var given = new Given();
        var step = new StepReading(given, "", body, who.today(clock)).step(old);
        var branch = given.optionalId("branch", body.branch());
        if (branch != null && !plan.hasBranch(branch)) {
            given.fault("branch", "page.fault.choice");
        }
        var why = given.optionalText("why", body.why(), StepReading.WORDS);
        given.check();
        var onBranch = branch == null ? step : step.onBranch(branch);
        return changes.make(journey, who, why, now -> then.apply(now.with(onBranch)))
                .step(id)
                .orElse(old);
    }

    /** Puts a step to another place, which may be on another branch. */
    StepLook place(JourneyId journey, UUID id, PlaceBody body, Visitor who, IntConsumer held) {
        var plan = changes.hold(journey).plan();
        held.accept(plan.step(id).orElseThrow(NotFound::new).version());
        var place = body.read(plan);
        return changes.make(
                        journey, who, null, now -> now.placed(id, place.branch(), place.position()))
                .step(id)
                .orElseThrow(NotFound::new);
    }

    /** Takes a step off the route; earlier versions keep it. */
    void takeOff(JourneyId journey, UUID id, Visitor who, IntConsumer held, @Nullable String why) {
        held.accept(changes.hold(journey).plan().step(id).orElseThrow(NotFound::new).version());
        changes.make(journey, who, why, plan -> plan.without(id));
    }
}
