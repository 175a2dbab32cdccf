package org.poruch.plan.route;

import java.util.SplittableRandom;
import org.poruch.plan.Course;

/**
 * Simulated annealing over whole routes: each step brings a resource in together with what it
 * needs, makes room, lets go what lost its ground, and fills what is left; the change is kept or
 * undone by its exact difference. Kirkpatrick, Gelatt and Vecchi 1983,
 * doi:10.1126/science.220.4598.671; removing and refilling after Schrimpf et al. 2000,
 * doi:10.1006/jcph.1999.6413.
 */
final class Search {
    private static final double HOT = 0.3;
    private static final double COLD = 0.04;

    private static final int ROUNDS = 2;

    private final State state;
    private final Moves moves;
    private final SplittableRandom random;
    private int[] best;
    private long bestValue;

    Search(State state, boolean[] pinned, SplittableRandom random) {
        this.state = state;
        this.random = random;
        moves = new Moves(state, pinned, random);
        best = state.months();
        bestValue = state.value;
    }

    /** Goes on until the budget is gone. */
    int[] best(Course course) {
        double scale = scale();
        while (course.goesOn()) {
            double part = course.gone() * ROUNDS;
            double in = part - Math.floor(part);
            double heat = scale * HOT * Math.pow(COLD / HOT, in);
            long before = state.value;
            if (moves.step() && state.bondHolds() && accepted(state.value - before, heat)) {
                state.keep();
                if (state.value > bestValue) {
                    bestValue = state.value;
                    best = state.months();
                }
            } else {
                state.undo();
            }
        }
        return best;
    }

    private boolean accepted(long difference, double heat) {
        return difference >= 0 || random.nextDouble() < Math.exp(difference / heat);
    }

    /** What a step of a route is worth, about. */
    private double scale() {
        return state.count == 0 ? 1 : (double) state.value / state.count;
    }
}
