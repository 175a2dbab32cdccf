package org.poruch.plan.route;

import java.util.List;

/** An alternative shares at most three fifths of its own hours with each earlier draft. */
final class Sharing implements Bond {
    private static final int OWN = 3;
    private static final int OF = 5;

    private final Problem problem;
    private final boolean[][] earlier;
    private final int[] shared;

    Sharing(Problem problem, List<int[]> drafts) {
        this.problem = problem;
        shared = new int[drafts.size()];
        earlier = new boolean[drafts.size()][problem.count()];
        for (int draft = 0; draft < earlier.length; draft++) {
            for (int r = 0; r < problem.count(); r++) {
                earlier[draft][r] = drafts.get(draft)[r] != State.OUT;
            }
        }
    }

    @Override
    public void count(int resource, int month, int sign) {
        for (int draft = 0; draft < shared.length; draft++) {
            if (earlier[draft][resource]) {
                shared[draft] += sign * problem.cost[resource];
            }
        }
    }

    @Override
    public boolean holds(State state) {
        for (int hours : shared) {
            if (OF * hours > OWN * state.hours) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean eased(int resource) {
        for (boolean[] draft : earlier) {
            if (draft[resource]) {
                return true;
            }
        }
        return false;
    }
}
