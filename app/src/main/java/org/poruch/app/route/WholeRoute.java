package org.poruch.app.route;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Given;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.Stale;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A whole route given at once: its branches, their steps and the order of all. */
@Component
@Transactional
class WholeRoute {
    private static final int NAME = 200;
    static final int BRANCHES = 50;

    private final RouteChanges changes;
    private final RouteStore store;
    private final Clock clock;

    WholeRoute(RouteChanges changes, RouteStore store, Clock clock) {
        this.changes = changes;
        this.store = store;
        this.clock = clock;
    }

    /** A branch as it is sent; steps that stand nowhere any more are taken off. */
    record BranchBody(
            @Nullable String id, @Nullable String name, @Nullable List<@Nullable StepBody> steps) {}

    record Body(@Nullable List<@Nullable BranchBody> branches, @Nullable String why) {}

    void replace(JourneyId journey, Body body, Visitor who) {
        var given = new Given();
        var read = read(journey, changes.hold(journey).plan(), body, who, given);
        var why = given.optionalText("why", body.why(), StepReading.WORDS);
        given.check();
        changes.make(journey, who, why, plan -> read);
    }

    /** The plan that a body describes, on top of this one. */
    Plan read(JourneyId journey, Plan plan, Body body, Visitor who, Given given) {
        var reading = new Reading(given, plan, who);
        var branches = reading.branches(Objects.requireNonNullElse(body.branches(), List.of()));
        if (body.branches() == null) {
            given.fault("branches", "page.fault.empty");
        }
        reading.foreign(journey);
        return new Plan(branches);
    }

    void addBranch(JourneyId journey, @Nullable String name, Visitor who) {
        var plan = changes.hold(journey).plan();
        var given = new Given();
        var read = given.text("name", name, NAME);
        if (plan.branches().size() >= BRANCHES) {
            given.fault("name", "route.fault.branches", "most", BRANCHES);
        }
        given.check();
        changes.make(
                journey,
                who,
                null,
                each -> each.withBranch(UuidCreator.getTimeOrderedEpoch(), read));
    }

    /**
     * @param was the name before the writer's eyes; another one that stands meanwhile is not
     *     overwritten unseen
     */
    void rename(
            JourneyId journey,
            @Nullable String branch,
            @Nullable String name,
            @Nullable String was,
            Visitor who) {
        var plan = changes.hold(journey).plan();
        var given = new Given();
        var id = given.optionalId("branch", branch);
        var read = given.text("name", name, NAME);
        given.check();
        var now = plan.nameOf(id).orElseThrow(NotFound::new);
        if (was != null && !was.strip().equals(now.strip()) && !read.equals(now)) {
            throw new Stale(now);
        }
        changes.make(journey, who, null, each -> each.rename(Objects.requireNonNull(id), read));
    }

    /** One reading of a body: what was named already is known to it. */
    private final class Reading {
        private final Given given;
        private final Plan plan;
        private final Visitor who;
        private final Set<UUID> named = new HashSet<>();
        private final Set<UUID> added = new HashSet<>();

        Reading(Given given, Plan plan, Visitor who) {
            this.given = given;
            this.plan = plan;
            this.who = who;
        }

        List<BranchLook> branches(List<@Nullable BranchBody> bodies) {
            if (bodies.size() > BRANCHES) {
                given.fault("branches", "route.fault.branches", "most", BRANCHES);
                given.check();
            }
            var branches = new ArrayList<BranchLook>();
            for (int i = 0; i < bodies.size(); i++) {
                branches.add(branch("branches." + i, bodies.get(i)));
            }
            if (branches.stream().mapToInt(branch -> branch.steps().size()).sum() > Routes.MOST) {
                given.fault("branches", "route.fault.many", "most", Routes.MOST);
            }
            return branches;
        }

        private BranchLook branch(String at, @Nullable BranchBody body) {
            var sent = body == null ? new BranchBody(null, null, null) : body;
            var id = id(at + ".id", sent.id(), given.optionalId(at + ".id", sent.id()));
            var name = given.optionalText(at + ".name", sent.name(), NAME);
            var steps = new ArrayList<StepLook>();
            var bodies = Objects.requireNonNullElse(sent.steps(), List.<@Nullable StepBody>of());
            for (int i = 0; i < bodies.size() && i <= Routes.MOST; i++) {
                steps.add(step(at + ".steps." + i, id, bodies.get(i)));
            }
            return new BranchLook(id, Objects.requireNonNullElse(name, ""), List.copyOf(steps));
        }

        private StepLook step(String at, UUID branch, @Nullable StepBody body) {
            if (body == null) {
                given.fault(at, "page.fault.empty");
                return StepLook.blank(branch, branch, who.person());
            }
            var id = id(at + ".id", body.id(), given.optionalId(at + ".id", body.id()));
            var old = plan.step(id).orElseGet(() -> StepLook.blank(id, branch, who.person()));
            return new StepReading(given, at + ".", body, who.today(clock))
                    .step(old.onBranch(branch));
        }

        /** An id that was sent, each once; a new one otherwise. */
        private UUID id(String at, @Nullable String raw, @Nullable UUID read) {
            var id = Objects.requireNonNullElseGet(read, UuidCreator::getTimeOrderedEpoch);
            if (!named.add(id)) {
                given.fault(at, "route.fault.twice");
            }
            if (raw != null && plan.step(id).isEmpty() && !plan.hasBranch(id)) {
                added.add(id);
            }
            return id;
        }

        /** Ids that belong to other journeys are nobody's to use. */
        void foreign(JourneyId journey) {
            if (!added.isEmpty() && !store.foreign(journey, added).isEmpty()) {
                given.fault("branches", "route.fault.foreign");
            }
        }
    }
}
