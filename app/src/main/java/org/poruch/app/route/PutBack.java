package org.poruch.app.route;

import java.util.ArrayList;
import java.util.List;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.StepLook;

/** Puts what was taken off a plan back into its place, as far as that place is still there. */
final class PutBack {
    private PutBack() {}

    static Plan step(Plan now, RouteBin.Off<StepLook> off) {
        var plan = now.begun();
        var branch = plan.branchFor(off.thing().branch());
        var step = off.thing().onBranch(branch);
        return new Plan(
                plan.branches().stream()
                        .map(
                                each ->
                                        each.id().equals(branch)
                                                ? each.with(in(each.steps(), step, off.place()))
                                                : each)
                        .toList());
    }

    static Plan branch(Plan now, RouteBin.Off<BranchLook> off) {
        return new Plan(in(now.branches(), off.thing(), off.place()));
    }

    private static <T> List<T> in(List<T> things, T thing, int place) {
        var more = new ArrayList<>(things);
        more.add(Math.clamp(place, 0, more.size()), thing);
        return List.copyOf(more);
    }
}
