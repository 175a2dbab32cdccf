package org.poruch.app.route;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.Practice;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.StepLook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which a route changes: held, changed, written, kept as a version, told. */
@Component
@Transactional
class RouteChanges {
    private final Journeys journeys;
    private final RouteQueries queries;
    private final RouteStore store;
    private final RouteThread thread;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RouteChanges(
            Journeys journeys,
            RouteQueries queries,
            RouteStore store,
            RouteThread thread,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journeys = journeys;
        this.queries = queries;
        this.store = store;
        this.thread = thread;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads the route and holds its journey until the transaction ends, so that changes come one
     * after the other.
     */
    RouteQueries.Route hold(JourneyId journey) {
        journeys.walked(journey);
        return queries.route(journey);
    }

    Plan make(JourneyId journey, Visitor who, @Nullable String why, UnaryOperator<Plan> change) {
        var practice = journeys.walked(journey);
        var before = queries.route(journey).plan();
        var after = counted(before, change.apply(before));
        if (!after.equals(before)) {
            store.save(journey, before, after);
            store.keep(journey, after, who.person(), why);
            thread.tell(journey, before, after, who);
            arrive(journey, practice, after, who);
            if (!words(after).equals(words(before))) {
                events.publishEvent(new RouteChanged(journey));
            }
        }
        return after;
    }

    private static List<String> words(Plan plan) {
        return plan.steps().map(step -> step.action() + "\n" + step.product()).toList();
    }

    /** A step whose words differ gets its next version. */
    static Plan counted(Plan before, Plan after) {
        return new Plan(
                after.branches().stream()
                        .map(
                                branch ->
                                        new BranchLook(
                                                branch.id(),
                                                branch.name(),
                                                branch.steps().stream()
                                                        .map(step -> counted(before, step))
                                                        .toList()))
                        .toList());
    }

    private static StepLook counted(Plan before, StepLook step) {
        return before.step(step.id())
                .map(
                        old ->
                                step.atVersion(old.version()).equals(old)
                                        ? old
                                        : step.atVersion(old.version() + 1))
                .orElseGet(() -> step.atVersion(1));
    }

    private void arrive(JourneyId journey, Practice practice, Plan plan, Visitor who) {
        if (plan.steps().findAny().isPresent()) {
            journeys.arrive(
                    journey,
                    practice == Practice.SEVEN_STAGES ? "plan" : "programme",
                    who.person(),
                    who.today(clock));
        }
        if (practice == Practice.SEVEN_STAGES && plan.steps().anyMatch(RouteChanges::begun)) {
            journeys.arrive(journey, "doing", who.person(), who.today(clock));
        }
    }

    private static boolean begun(StepLook step) {
        return step.done() || step.state().equals(StepState.DOING.word());
    }
}
