package org.poruch.app.route;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.Difference;
import org.poruch.app.route.view.StepLook;
import org.poruch.app.route.view.Typed;
import org.poruch.app.route.view.VersionsPage;

/** Lays two versions of a route side by side. */
final class Comparisons {
    private Comparisons() {}

    static VersionsPage.Comparison of(VersionQueries.Kept old, VersionQueries.Kept now) {
        var before = new Plan(old.branches());
        var after = new Plan(now.branches());
        var names = names(after);
        names(before).forEach(names::putIfAbsent);
        return new VersionsPage.Comparison(
                old.version(),
                now.version(),
                missing(after, before),
                missing(before, after),
                after.steps().filter(step -> leftAside(before, step)).toList(),
                after.steps()
                        .map(step -> changed(before, step, names))
                        .filter(each -> !each.differences().isEmpty())
                        .toList(),
                branches(before, after),
                !order(before, after).equals(order(after, before)));
    }

    private static Map<String, String> names(Plan plan) {
        return plan.branches().stream()
                .collect(
                        Collectors.toMap(
                                branch -> branch.id().toString(),
                                BranchLook::name,
                                (one, other) -> one));
    }

    private static List<StepLook> missing(Plan here, Plan there) {
        return here.steps().filter(step -> there.step(step.id()).isEmpty()).toList();
    }

    private static boolean leftAside(Plan before, StepLook step) {
        return step.aside() && before.step(step.id()).filter(StepLook::aside).isEmpty();
    }

    private static VersionsPage.Changed changed(
            Plan before, StepLook step, Map<String, String> names) {
        return new VersionsPage.Changed(
                step,
                before.step(step.id())
                        .map(old -> Difference.between(Typed.of(old), Typed.of(step), names))
                        .orElse(List.of()));
    }

    /** New, renamed and gone branches: an old name beside a new one. */
    private static List<Difference> branches(Plan before, Plan after) {
        var old = new Typed(names(before));
        var now = new Typed(names(after));
        Set<String> all = new java.util.LinkedHashSet<>(names(before).keySet());
        all.addAll(names(after).keySet());
        return all.stream()
                .filter(id -> !old.of(id).equals(now.of(id)))
                .map(id -> new Difference("branch", old.of(id), now.of(id)))
                .toList();
    }

    /** The ids that stand in both, in the order of the first. */
    private static List<UUID> order(Plan here, Plan there) {
        return here.steps().map(StepLook::id).filter(id -> there.step(id).isPresent()).toList();
    }
}
