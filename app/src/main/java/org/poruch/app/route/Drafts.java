package org.poruch.app.route;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Given;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.Stale;
import org.poruch.app.route.DraftStore.Draft;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A change that its owner tries out alone. Nobody else sees it until it is shown; then it becomes
 * the route's next version, together with whatever changed there meanwhile.
 */
@Component
@Transactional
class Drafts {
    private static final int NAME = 200;

    private final DraftStore store;
    private final RouteChanges changes;
    private final VersionQueries versions;
    private final WholeRoute whole;
    private final RouteQueries queries;
    private final Clock clock;

    Drafts(
            DraftStore store,
            RouteChanges changes,
            VersionQueries versions,
            WholeRoute whole,
            RouteQueries queries,
            Clock clock) {
        this.store = store;
        this.changes = changes;
        this.versions = versions;
        this.whole = whole;
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(JourneyId journey, Visitor owner) {
        return store.find(journey, owner.person());
    }

    /** What a draft would begin with: the route as it is, in no version of its own yet. */
    @Transactional(readOnly = true)
    public Draft blank(JourneyId journey) {
        var route = queries.route(journey);
        return new Draft(route.version(), 0, route.plan());
    }

    /** The draft as it stands; a new one begins as the route is now. */
    Draft begin(JourneyId journey, Visitor owner) {
        var route = changes.hold(journey);
        return find(journey, owner)
                .orElseGet(
                        () ->
                                kept(
                                        journey,
                                        owner,
                                        new Draft(route.version(), 1, route.plan().begun())));
    }

    Draft change(JourneyId journey, Visitor owner, UnaryOperator<Plan> change) {
        changes.hold(journey);
        var draft = find(journey, owner).orElseThrow(() -> new Conflict("no-draft"));
        var plan = RouteChanges.counted(draft.plan(), change.apply(draft.plan()));
        return kept(journey, owner, new Draft(draft.base(), draft.version() + 1, plan));
    }

    Draft replace(JourneyId journey, Visitor owner, WholeRoute.Body body) {
        var draft = begin(journey, owner);
        var given = new Given();
        var plan = whole.read(journey, draft.plan(), body, owner, given);
        given.check();
        return change(journey, owner, old -> plan);
    }

    void addStep(JourneyId journey, Visitor owner, StepBody body) {
        var given = new Given();
        var id = UuidCreator.getTimeOrderedEpoch();
        var blank = StepLook.blank(id, id, owner.person());
        var step = new StepReading(given, "", body, owner.today(clock)).step(blank);
        var branch = given.optionalId("branch", body.branch());
        given.check();
        change(journey, owner, plan -> Routes.added(plan, step, branch));
    }

    void addBranch(JourneyId journey, Visitor owner, @Nullable String name) {
        var given = new Given();
        var read = given.text("name", name, NAME);
        given.check();
        change(journey, owner, plan -> plan.withBranch(UuidCreator.getTimeOrderedEpoch(), read));
    }

    void rename(JourneyId journey, Visitor owner, @Nullable String branch, @Nullable String name) {
        var given = new Given();
        var id = given.optionalId("branch", branch);
        var read = given.text("name", name, NAME);
        given.check();
        change(journey, owner, plan -> id == null ? plan : plan.rename(id, read));
    }

    /** One of the buttons beside a step, with what was typed there. */
    void act(JourneyId journey, Visitor owner, UUID id, Map<String, String> fields) {
        var old = step(journey, owner, id);
        if (!String.valueOf(old.version()).equals(fields.get("version"))) {
            throw new Stale(old.version());
        }
        var act = fields.getOrDefault("act", "keep");
        var body = StepBody.of(StepController.withState(fields, act));
        var given = new Given();
        var step = new StepReading(given, "", body, owner.today(clock)).step(old);
        var branch = given.optionalId("branch", body.branch());
        given.check();
        int places = act.equals("earlier") ? -1 : act.equals("later") ? 1 : 0;
        change(
                journey,
                owner,
                plan ->
                        plan.with(
                                        branch != null && plan.hasBranch(branch)
                                                ? step.onBranch(branch)
                                                : step)
                                .moved(id, places));
    }

    void place(JourneyId journey, Visitor owner, UUID id, PlaceBody body) {
        step(journey, owner, id);
        change(
                journey,
                owner,
                plan -> {
                    var place = body.read(plan);
                    return plan.placed(id, place.branch(), place.position());
                });
    }

    /** Shown: the tutor sees it from now on, as the next version of the route. */
    void show(JourneyId journey, Visitor owner, @Nullable String why) {
        changes.hold(journey);
        var draft = find(journey, owner).orElseThrow(() -> new Conflict("no-draft"));
        var base =
                versions.kept(journey, draft.base())
                        .map(kept -> new Plan(kept.branches()))
                        .orElse(Plan.EMPTY);
        changes.make(journey, owner, why, now -> Merge.of(base, draft.plan(), now));
        store.end(journey, owner.person());
    }

    void end(JourneyId journey, Visitor owner) {
        store.end(journey, owner.person());
    }

    private StepLook step(JourneyId journey, Visitor owner, UUID id) {
        return find(journey, owner)
                .flatMap(draft -> draft.plan().step(id))
                .orElseThrow(NotFound::new);
    }

    private Draft kept(JourneyId journey, Visitor owner, Draft draft) {
        store.keep(journey, owner.person(), draft);
        return draft;
    }
}
