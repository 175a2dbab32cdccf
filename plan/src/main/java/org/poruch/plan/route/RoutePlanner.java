package org.poruch.plan.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.poruch.plan.Budget;
import org.poruch.plan.Obstacle;

/**
 * Proposes routes. An instance whose names are unknown, doubled or whose figures are negative is
 * refused with an {@link org.poruch.plan.BadInstance} that names the field; wishes that cannot be
 * met are answered by obstacles.
 */
public final class RoutePlanner {
    private static final int SETTLING = 40;

    private final Problem problem;
    private final Pins pins;

    public RoutePlanner(RouteInstance instance, Wishes wishes) {
        RouteCheck.of(instance);
        problem = new Problem(instance);
        pins = new Pins(problem, wishes);
        pins.declined().forEach(problem::forbid);
    }

    /**
     * Up to so many drafts; each shares at most 60 % of its own hours with each earlier one. With
     * impossible wishes there are no drafts, and the obstacles say which.
     *
     * @param count how many drafts, at least 1
     * @param each how long to search for each of them
     * @param seed the same seed and number of steps give the same answer
     */
    public RoutePlan drafts(int count, Budget each, long seed) {
        var contradictions = pins.contradictions();
        if (!contradictions.isEmpty()) {
            return new RoutePlan(List.of(), contradictions);
        }
        var found = new ArrayList<int[]>();
        for (int i = 0; i < count; i++) {
            search(found, each, seed + i).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            return new RoutePlan(List.of(), List.of(pins.unreachable()));
        }
        return plan(found);
    }

    /**
     * No route within these wishes is worth more than this.
     *
     * @param found the value of the best route known; the nearer it is, the lower the answer
     */
    public long bound(long found) {
        return new Bound(problem).above(found);
    }

    private Optional<int[]> search(List<int[]> earlier, Budget budget, long seed) {
        var random = new SplittableRandom(seed);
        var state = new State(problem, new Sharing(problem, earlier));
        if (!pins.set(state, random) || !state.bondHolds()) {
            return Optional.empty();
        }
        var course = budget.begin();
        new Moves(state, pins.pinned(), random).greedy();
        state.keep();
        return Optional.of(new Search(state, pins.pinned(), random).best(course));
    }

    private RoutePlan plan(List<int[]> found) {
        var bare = found.stream().map(this::draft).toList();
        long best = bare.stream().mapToLong(Draft::value).max().orElse(0);
        var drafts = bare.stream().map(draft -> beside(draft, best)).toList();
        var obstacles = new Obstacles(problem).all();
        return new RoutePlan(drafts, obstacles);
    }

    private Draft draft(int[] month) {
        var explanation = new Explanation(problem, month);
        var why = explanation.why();
        return new Draft(Explanation.value(why), explanation.steps(), why, 1);
    }

    private static Draft beside(Draft draft, long best) {
        double share = best == 0 ? 1 : (double) draft.value() / best;
        return new Draft(draft.value(), draft.steps(), draft.why(), share);
    }

    /**
     * The route after something has changed: this planner's instance and wishes are the changed
     * ones. Steps that still can stay do, but for at most a tenth of them; more only if hours,
     * months or requirements force it.
     */
    public RouteChange replan(List<Step> before, Budget budget, long seed) {
        var contradictions = pins.contradictions();
        if (!contradictions.isEmpty()) {
            return new RouteChange(draft(noMonths()), List.of(), before, List.of(), contradictions);
        }
        var random = new SplittableRandom(seed);
        var steady = steady(before);
        int[] start = settled(steady, random);
        if (start.length == 0) {
            return new RouteChange(
                    draft(noMonths()), List.of(), before, List.of(), List.of(pins.unreachable()));
        }
        var bond = new Keeping(steady);
        var state = new State(problem, bond);
        putAll(state, start);
        bond.limitToATenthOr(bond.moved());
        state.keep();
        new Moves(state, pins.pinned(), random).greedy();
        state.keep();
        int[] best = new Search(state, pins.pinned(), random).best(budget.begin());
        return change(before, steady, best);
    }

    private int[] noMonths() {
        var none = new int[problem.count()];
        Arrays.fill(none, State.OUT);
        return none;
    }

    /** The months of those earlier steps that the changed instance still knows and allows. */
    private int[] steady(List<Step> before) {
        var steady = noMonths();
        for (Step step : before) {
            int resource = problem.numberOf(step.resource());
            if (resource != State.OUT
                    && problem.earliest[resource] <= step.month()
                    && step.month() < problem.months
                    && problem.inMonth(resource, step.month())
                    && !pins.elsewhere(step)) {
                steady[resource] = step.month();
            }
        }
        return steady;
    }

    /** The route that breaks no rule and keeps the most, of a few ways to mend it. */
    private int[] settled(int[] steady, SplittableRandom random) {
        int[] best = {};
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < SETTLING && fewest > 0; i++) {
            var bond = new Keeping(steady);
            var state = new State(problem, bond);
            if (pins.set(state, random)
                    && new Mending(state, pins.pinned(), random).mend(steady)
                    && bond.moved() < fewest) {
                fewest = bond.moved();
                best = state.months();
            }
        }
        return best;
    }

    private static void putAll(State state, int[] months) {
        for (int r = 0; r < months.length; r++) {
            if (months[r] != State.OUT) {
                state.put(r, months[r]);
            }
        }
    }

    private RouteChange change(List<Step> before, int[] steady, int[] now) {
        var draft = draft(now);
        var stays = new ArrayList<>(before);
        stays.removeIf(step -> !isIn(step, steady));
        var moved = stays.stream().filter(step -> !isIn(step, now)).toList();
        var gone = before.stream().filter(step -> !isIn(step, steady) && !isIn(step, now)).toList();
        var added = draft.steps().stream().filter(step -> !before.contains(step)).toList();
        List<Obstacle> obstacles = new Obstacles(problem).all();
        return new RouteChange(draft, moved, gone, added, obstacles);
    }

    private boolean isIn(Step step, int[] months) {
        int resource = problem.numberOf(step.resource());
        return resource != State.OUT && months[resource] == step.month();
    }

    /**
     * What the route loses without one of its steps, together with those that need it. The dearest
     * first.
     */
    public List<Loss> losses(List<Step> steps) {
        return steps.stream()
                .map(step -> Loss.of(problem, steps, step))
                .sorted(Comparator.comparingLong(Loss::value).reversed())
                .toList();
    }
}
