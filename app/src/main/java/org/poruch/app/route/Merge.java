package org.poruch.app.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.StepLook;

/**
 * Brings a draft together with what happened on the route since it was begun. Where the draft says
 * something of its own it holds; all else is taken from the route as it is now.
 */
final class Merge {
    private final Plan base;
    private final Plan mine;
    private final Plan now;

    private Merge(Plan base, Plan mine, Plan now) {
        this.base = base;
        this.mine = mine;
        this.now = now;
    }

    static Plan of(Plan base, Plan mine, Plan now) {
        return new Merge(base, mine, now).plan();
    }

    private Plan plan() {
        var branches = new ArrayList<BranchLook>();
        for (BranchLook branch : mine.branches()) {
            branches.add(branch(branch));
        }
        for (BranchLook branch : now.branches()) {
            if (!mine.hasBranch(branch.id())
                    && !(base.hasBranch(branch.id()) && fresh(branch).isEmpty())) {
                branches.add(branch.with(fresh(branch)));
            }
        }
        return new Plan(List.copyOf(branches));
    }

    private BranchLook branch(BranchLook branch) {
        var steps = new ArrayList<StepLook>();
        branch.steps().forEach(step -> step(step).ifPresent(steps::add));
        find(now, branch.id()).ifPresent(there -> steps.addAll(fresh(there)));
        var before = find(base, branch.id()).map(BranchLook::name);
        var named =
                before.isPresent() && before.get().equals(branch.name())
                        ? find(now, branch.id()).map(BranchLook::name).orElse(branch.name())
                        : branch.name();
        return new BranchLook(branch.id(), named, List.copyOf(steps));
    }

    private Optional<StepLook> step(StepLook step) {
        var before = base.step(step.id());
        boolean same =
                before.isPresent() && before.get().equals(step.atVersion(before.get().version()));
        return same
                ? now.step(step.id()).map(there -> there.onBranch(step.branch()))
                : Optional.of(step);
    }

    /** What came onto a branch since the draft was begun, and what was walked there. */
    private List<StepLook> fresh(BranchLook branch) {
        return branch.steps().stream()
                .filter(step -> mine.step(step.id()).isEmpty())
                .filter(
                        step ->
                                base.step(step.id())
                                        .map(old -> step.done() && !old.done())
                                        .orElse(true))
                .toList();
    }

    private static Optional<BranchLook> find(Plan plan, UUID branch) {
        return plan.branches().stream().filter(each -> each.id().equals(branch)).findFirst();
    }
}
