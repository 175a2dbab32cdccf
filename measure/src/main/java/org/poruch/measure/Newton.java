package org.poruch.measure;

/**
 * The last steps: Newton–Raphson on the marginal likelihood with the exact observed information.
 * One factorisation serves as long as each step shrinks the Newton decrement a hundredfold; slopes
 * held at their bound are left where they are.
 */
final class Newton {
    /** Squared distance from the optimum in standard errors. */
    private static final double NEAR = 1e-14;

    private static final double NOISE = 1e-12;
    private static final double LONGEST = 5;
    private static final double LEAST_RIDGE = 1e-3;
    private static final double MOST_RIDGE = 1e3;
    private static final int ROUNDS = 40;
    private static final int HALVINGS = 12;

    private final Objective objective;
    private double[] at;
    private double value;
    private double[] gradient;
    int iterations;

    Newton(Objective objective, double[] start) {
        this.objective = objective;
        at = start.clone();
        value = objective.at(at);
        gradient = freeGradient();
    }

    double[] reached() {
        return at;
    }

    /** Whether an optimum was reached; false where nothing improves or the likelihood is flat. */
    boolean climb() {
        for (int round = 0; round < ROUNDS; round++) {
            var information = free(objective.information(at));
            var factor = Cholesky.of(information);
            var outcome = factor.isPresent() ? climb(factor.get()) : climbAside(information);
            if (outcome != Outcome.TURNED) {
                return outcome == Outcome.ARRIVED;
            }
        }
        return false;
    }

    private enum Outcome {
        ARRIVED,
        TURNED,
        STUCK
    }

    private Outcome climb(Cholesky factor) {
        double last = Double.POSITIVE_INFINITY;
        while (true) {
            var step = factor.solve(gradient);
            double decrement = dot(gradient, step);
            if (decrement < NEAR) {
                return Outcome.ARRIVED;
            }
            if (decrement > last / 100) {
                return Outcome.TURNED;
            }
            last = decrement;
            if (!move(step)) {
                return Outcome.STUCK;
            }
            if (isAtBound()) {
                return Outcome.TURNED;
            }
        }
    }

    /** Where it is not concave: a shorter step, nearer to the gradient (Levenberg–Marquardt). */
    private Outcome climbAside(double[][] information) {
        for (double ridge = LEAST_RIDGE; ridge <= MOST_RIDGE; ridge *= 10) {
            var factor = Cholesky.of(ridged(information, ridge));
            if (factor.isPresent()) {
                var step = factor.get().solve(gradient);
                boolean flat = dot(gradient, step) < NEAR;
                return flat || !move(step) ? Outcome.STUCK : Outcome.TURNED;
            }
        }
        return Outcome.STUCK;
    }

    private static double[][] ridged(double[][] information, double ridge) {
        var ridged = new double[information.length][];
        for (int i = 0; i < ridged.length; i++) {
            ridged[i] = information[i].clone();
            ridged[i][i] += ridge * (1 + Math.abs(information[i][i]));
        }
        return ridged;
    }

    private boolean isAtBound() {
        for (int i = 0; i < objective.slopes(); i++) {
            if (Math.abs(at[i]) >= Maximisation.STEEPEST) {
                return true;
            }
        }
        return false;
    }

    private boolean move(double[] step) {
        iterations++;
        double share = LONGEST / longest(step);
        for (int halving = 0; halving < HALVINGS; halving++, share /= 2) {
            var next = moved(step, share);
            double reached = objective.at(next);
            if (reached >= value - NOISE * (1 + Math.abs(value))) {
                at = next;
                value = reached;
                gradient = freeGradient();
                return true;
            }
        }
        objective.at(at);
        return false;
    }

    private static double longest(double[] step) {
        double longest = LONGEST;
        for (double part : step) {
            longest = Math.max(longest, Math.abs(part));
        }
        return longest;
    }

    private double[] moved(double[] step, double share) {
        var next = at.clone();
        double least = objective.prior ? SlopePrior.SMALLEST : -Maximisation.STEEPEST;
        for (int i = 0; i < next.length; i++) {
            next[i] += share * step[i];
            if (i < objective.slopes()) {
                next[i] = Math.clamp(next[i], least, Maximisation.STEEPEST);
            }
        }
        return next;
    }

    private double[] freeGradient() {
        var free = objective.gradient(at);
        for (int i = 0; i < free.length; i++) {
            free[i] = objective.isHeld(at, free, i) ? 0 : free[i];
        }
        return free;
    }

    private double[][] free(double[][] information) {
        var whole = objective.gradient(at);
        for (int i = 0; i < objective.slopes(); i++) {
            if (objective.isHeld(at, whole, i)) {
                hold(information, i);
            }
        }
        return information;
    }

    static void hold(double[][] information, int index) {
        for (int i = 0; i < information.length; i++) {
            information[i][index] = 0;
            information[index][i] = 0;
        }
        information[index][index] = 1;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
