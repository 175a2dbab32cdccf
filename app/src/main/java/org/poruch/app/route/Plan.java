package org.poruch.app.route;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.StepLook;

/** The branches and steps of a route, in their order. A change makes another plan. */
record Plan(List<BranchLook> branches) {
    static final Plan EMPTY = new Plan(List.of());

    Stream<StepLook> steps() {
        return branches.stream().flatMap(branch -> branch.steps().stream());
    }

    Optional<StepLook> step(UUID id) {
        return steps().filter(step -> step.id().equals(id)).findFirst();
    }

    boolean hasBranch(UUID id) {
        return branches.stream().anyMatch(branch -> branch.id().equals(id));
    }

    Optional<String> nameOf(@Nullable UUID branch) {
        return branches.stream()
                .filter(each -> each.id().equals(branch))
                .map(BranchLook::name)
                .findFirst();
    }

    /** The first branch of this name. */
    Optional<UUID> named(String name) {
        return branches.stream()
                .filter(branch -> branch.name().equals(name))
                .map(BranchLook::id)
                .findFirst();
    }

    /** The branch that is meant, or the first one. */
    UUID branchFor(@Nullable UUID wished) {
        return wished != null && hasBranch(wished) ? wished : branches.getFirst().id();
    }

    /** A plan that has at least one branch. */
    Plan begun() {
        return branches.isEmpty() ? withBranch(UuidCreator.getTimeOrderedEpoch(), "") : this;
    }

    Plan withBranch(UUID id, String name) {
        var more = new ArrayList<>(branches);
        more.add(new BranchLook(id, name, List.of()));
        return new Plan(List.copyOf(more));
    }

    Plan rename(UUID branch, String name) {
        return map(each -> each.id().equals(branch) ? each.named(name) : each);
    }

    /** The step in its place; at the end of its branch, if it is new there. */
    Plan with(StepLook step) {
        var old = step(step.id());
        if (old.isPresent() && old.get().branch().equals(step.branch())) {
            return map(
                    branch ->
                            branch.with(
                                    branch.steps().stream()
                                            .map(each -> each.id().equals(step.id()) ? step : each)
                                            .toList()));
        }
        return without(step.id())
                .map(
                        branch ->
                                branch.id().equals(step.branch())
                                        ? branch.with(
                                                Stream.concat(
                                                                branch.steps().stream(),
                                                                Stream.of(step))
                                                        .toList())
                                        : branch);
    }

    Plan without(UUID step) {
        return map(
                branch ->
                        branch.with(
                                branch.steps().stream()
                                        .filter(each -> !each.id().equals(step))
                                        .toList()));
    }

    /** The step so many places later on its branch, as far as there is room. */
    Plan moved(UUID step, int places) {
        return map(
                branch -> {
                    var steps = new ArrayList<>(branch.steps());
                    int at = indexOf(steps, step);
                    int to = at + places;
                    if (at >= 0 && to >= 0 && to < steps.size()) {
                        Collections.swap(steps, at, to);
                    }
                    return branch.with(steps);
                });
    }

    /**
     * The step at this place of a branch, the first place being 0; at the end if there are fewer.
     */
    Plan placed(UUID step, UUID branch, int place) {
        var found = step(step);
        if (found.isEmpty() || !hasBranch(branch)) {
            return this;
        }
        var moved = found.get().onBranch(branch);
        return without(step)
                .map(
                        each -> {
                            if (!each.id().equals(branch)) {
                                return each;
                            }
                            var steps = new ArrayList<>(each.steps());
                            steps.add(Math.clamp(place, 0, steps.size()), moved);
                            return each.with(steps);
                        });
    }

    /** The first open steps, the soonest first. */
    List<StepLook> next(int most) {
        var byDay =
                Comparator.comparing(
                        StepLook::due, Comparator.nullsLast(Comparator.naturalOrder()));
        return steps().filter(StepLook::ahead).sorted(byDay).limit(most).toList();
    }

    BigDecimal hours(Predicate<StepLook> which) {
        return steps().filter(which)
                .map(StepLook::hours)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Plan map(Function<BranchLook, BranchLook> change) {
        return new Plan(branches.stream().map(change).toList());
    }

    private static int indexOf(List<StepLook> steps, UUID id) {
        return steps.stream().map(StepLook::id).toList().indexOf(id);
    }
}
