package org.poruch.app.route;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.Planned;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to routes: what other rooms may put on one. Only the tutee adds a step; a tutor's idea
 * is a proposal.
 */
@Component
@Transactional
public class Routes {
    static final int MOST = 200;

    private final RouteChanges changes;
    private final RouteStore store;
    private final Proposals proposals;
    private final RouteQueries queries;

    Routes(RouteChanges changes, RouteStore store, Proposals proposals, RouteQueries queries) {
        this.changes = changes;
        this.store = store;
        this.proposals = proposals;
        this.queries = queries;
    }

    /**
     * A route as it stands.
     *
     * @param version 0 as long as nobody has written anything
     */
    public record Now(int version, List<BranchLook> branches) {}

    @Transactional(readOnly = true)
    public Now now(JourneyId journey) {
        var route = queries.route(journey);
        return new Now(route.version(), route.plan().branches());
    }

    /** A step of the tutee's own. */
    public UUID addStep(JourneyId journey, NewStep step, Visitor author) {
        var id = Objects.requireNonNullElseGet(step.id(), UuidCreator::getTimeOrderedEpoch);
        if (!store.foreign(journey, List.of(id)).isEmpty()) {
            throw new Conflict("id-taken");
        }
        changes.make(
                journey,
                author,
                null,
                plan -> added(plan, look(step, id, author.person()), step.branch()));
        return id;
    }

    /** A branch of the tutee's own, with its first steps. */
    public void openBranch(JourneyId journey, String name, List<NewStep> steps, Visitor author) {
        changes.make(
                journey,
                author,
                null,
                plan -> {
                    var branch = UuidCreator.getTimeOrderedEpoch();
                    var wider = plan.withBranch(branch, name);
                    for (var step : steps) {
                        var id = UuidCreator.getTimeOrderedEpoch();
                        wider = added(wider, look(step, id, author.person()), branch);
                    }
                    return wider;
                });
    }

    /** Steps of the tutee's own, each at the end of the branch of its name: one change. */
    public List<UUID> lay(JourneyId journey, List<Laid> steps, Visitor author) {
        var ids = steps.stream().map(each -> UuidCreator.getTimeOrderedEpoch()).toList();
        changes.make(
                journey,
                author,
                null,
                plan -> {
                    var longer = plan;
                    for (int i = 0; i < ids.size(); i++) {
                        longer = laid(longer, steps.get(i), ids.get(i), author.person());
                    }
                    return longer;
                });
        return ids;
    }

    private static Plan laid(Plan plan, Laid laid, UUID id, UUID author) {
        var name = laid.branch();
        var wide = name == null || plan.named(name).isPresent() ? plan : widened(plan, name);
        var branch = name == null ? null : wide.named(name).orElse(null);
        return added(wide, look(laid.step(), id, author), branch);
    }

    /** A route with no room for another branch takes the step on its first one. */
    private static Plan widened(Plan plan, String name) {
        return plan.branches().size() < WholeRoute.BRANCHES
                ? plan.withBranch(UuidCreator.getTimeOrderedEpoch(), name)
                : plan;
    }

    /** A tutor's idea of a step. */
    public UUID propose(JourneyId journey, NewStep idea, @Nullable String why, Visitor author) {
        return proposals.make(journey, idea, why, author);
    }

    /**
     * What two people decided at a meeting: steps if the tutee notes it, all in one version of the
     * route; ideas for the tutee if the tutor does.
     */
    public void decided(JourneyId journey, List<NewStep> steps, Standing standing, Visitor author) {
        if (standing.tutee()) {
            changes.make(journey, author, null, plan -> added(plan, steps, author.person()));
        } else {
            steps.forEach(step -> propose(journey, step, null, author));
        }
    }

    private static Plan added(Plan plan, List<NewStep> steps, UUID author) {
        var now = plan;
        for (var step : steps) {
            now = added(now, look(step, UuidCreator.getTimeOrderedEpoch(), author), step.branch());
        }
        return now;
    }

    /** The plan with one more step at the end of its branch. */
    static Plan added(Plan plan, StepLook step, @Nullable UUID branch) {
        if (plan.step(step.id()).isPresent()) {
            throw new Conflict("id-taken");
        }
        if (plan.steps().count() >= MOST) {
            throw new Invalid(Faults.of("action", "route.fault.many", "most", MOST));
        }
        if (branch != null && !plan.hasBranch(branch)) {
            throw new Invalid(Faults.of("branch", "page.fault.choice"));
        }
        var begun = plan.begun();
        return begun.with(step.onBranch(begun.branchFor(branch)));
    }

    private static StepLook look(NewStep step, UUID id, UUID author) {
        var form = step.form();
        var planned =
                new Planned(
                        step.action(),
                        step.resource(),
                        form == null ? null : form.word(),
                        step.hours(),
                        step.from(),
                        step.due(),
                        step.place(),
                        step.product(),
                        step.shown());
        return StepLook.blank(id, id, author).planned(planned);
    }
}
