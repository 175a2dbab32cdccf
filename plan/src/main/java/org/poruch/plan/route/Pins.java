package org.poruch.plan.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.poruch.plan.Obstacle;
import org.poruch.plan.Obstacle.Kind;

/** What is pinned and declined: whether it can be together, and how a search begins with it. */
final class Pins {
    private static final int TRIES = 200;

    private final Problem problem;
    private final Wishes wishes;
    private final boolean[] pinned;

    Pins(Problem problem, Wishes wishes) {
        this.problem = problem;
        this.wishes = wishes;
        pinned = new boolean[problem.count()];
        for (Step step : wishes.pinned()) {
            if (problem.numberOf(step.resource()) != State.OUT) {
                pinned[problem.numberOf(step.resource())] = true;
            }
        }
    }

    boolean[] pinned() {
        return pinned;
    }

    List<Integer> declined() {
        return wishes.declined().stream()
                .map(problem::numberOf)
                .filter(r -> r != State.OUT)
                .toList();
    }

    /** Whether a pin wants the resource of this step in another month. */
    boolean elsewhere(Step step) {
        return wishes.pinned().stream()
                .anyMatch(
                        pin ->
                                pin.resource().equals(step.resource())
                                        && pin.month() != step.month());
    }

    List<Obstacle> contradictions() {
        var found = new ArrayList<Obstacle>();
        var month = new HashMap<Integer, Integer>();
        var clash = new HashMap<Integer, String>();
        int hours = 0;
        for (Step pin : wishes.pinned()) {
            int r = problem.numberOf(pin.resource());
            if (r == State.OUT) {
                found.add(against(pin, "it is not among the resources", "Choose another one."));
                continue;
            }
            alone(pin, r).ifPresent(found::add);
            if (problem.clash[r] >= 0) {
                var other = clash.put(problem.clash[r], pin.resource());
                if (other != null) {
                    found.add(against(pin, "it clashes with " + other, "Keep one of the two."));
                }
            }
            hours += problem.cost[r];
            month.merge(pin.month(), problem.cost[r], Integer::sum);
        }
        hoursOf(month).ifPresent(found::add);
        if (hours > problem.hours) {
            found.add(tooMany("all pinned steps", hours, problem.hours));
        }
        return found;
    }

    private Optional<Obstacle> alone(Step pin, int resource) {
        String because =
                wishes.declined().contains(pin.resource())
                        ? "it is declined as well"
                        : pin.month() < 0 || pin.month() >= problem.months
                                ? "there is no month " + pin.month()
                                : !problem.inMonth(resource, pin.month())
                                        ? "it takes place in month " + problem.month[resource]
                                        : problem.earliest[resource] > pin.month()
                                                ? "what it requires cannot be learnt before"
                                                : "";
        return because.isEmpty()
                ? Optional.empty()
                : Optional.of(against(pin, because, "Unpin it, or choose another month."));
    }

    private Optional<Obstacle> hoursOf(Map<Integer, Integer> month) {
        return month.entrySet().stream()
                .filter(e -> e.getKey() >= 0 && e.getKey() < problem.months)
                .filter(e -> e.getValue() > problem.monthHours[e.getKey()])
                .findFirst()
                .map(
                        e ->
                                tooMany(
                                        "the pinned steps of month " + e.getKey(),
                                        e.getValue(),
                                        problem.monthHours[e.getKey()]));
    }

    private static Obstacle tooMany(String what, int hours, int of) {
        return new Obstacle(
                Kind.CONTRADICTION,
                what,
                "They take %d hours of %d.".formatted(hours, of),
                "Unpin one, or give %d hours more.".formatted(hours - of));
    }

    private static Obstacle against(Step pin, String because, String help) {
        return new Obstacle(
                Kind.CONTRADICTION,
                pin.resource(),
                "It is pinned to month %d, but %s.".formatted(pin.month(), because),
                help);
    }

    Obstacle unreachable() {
        return new Obstacle(
                Kind.CONTRADICTION,
                String.join(", ", wishes.pinned().stream().map(Step::resource).toList()),
                "No route was found that holds all pinned steps and what they require.",
                "Unpin one of them, or give more hours before it.");
    }

    /**
     * Puts the pinned steps in, and before them what they require; false when it cannot be done.
     */
    boolean set(State state, SplittableRandom random) {
        for (Step pin : wishes.pinned()) {
            state.put(problem.numberOf(pin.resource()), pin.month());
        }
        state.keep();
        var entry = new Entry(state, new Room(state, pinned, random), random);
        for (int i = 0; i < TRIES; i++) {
            boolean all = true;
            for (Step pin : wishes.pinned()) {
                all &= entry.teach(problem.numberOf(pin.resource()), pin.month());
            }
            if (all && new Room(state, pinned, random).stands() && state.hours <= problem.hours) {
                state.keep();
                return true;
            }
            state.undo();
        }
        return false;
    }
}
