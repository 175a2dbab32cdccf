package org.poruch.measure;

/**
 * The M-step: each item is a weighted logistic regression on the nodes, a concave problem that a
 * few safeguarded Newton steps from the last estimate solve well enough (a generalised EM). With
 * one slope for all, the information is an arrow and is solved by its Schur complement.
 */
final class Maximisation {
    /**
     * A slope beyond this cannot be told from a step; it is held here and gets no standard error.
     */
    static final double STEEPEST = 25;

    private static final int ROUNDS = 4;
    private static final double NEAR = 1e-9;
    private static final double LEAST = 1e-10;

    private final Model model;
    private final boolean prior;
    private final int items;
    private final ItemSums sums;

    Maximisation(Expectation expected, Model model, boolean prior) {
        this.model = model;
        this.prior = prior;
        items = expected.patterns.items;
        sums = new ItemSums(expected);
    }

    double[] after(double[] parameters) {
        var next = parameters.clone();
        if (model == Model.ONE_SLOPE) {
            for (int round = 0; round < ROUNDS && moveTogether(next) > NEAR; round++) {}
        } else {
            for (int item = 0; item < items; item++) {
                for (int round = 0; round < ROUNDS && moveAlone(next, item) > NEAR; round++) {}
            }
        }
        return next;
    }

    private double moveAlone(double[] at, int item) {
        double slope = at[item];
        sums.at(item, slope, at[items + item]);
        double gradient = sums.slopeGradient + (prior ? SlopePrior.gradient(slope) : 0);
        double information = sums.slopeInformation + priorInformation(slope);
        double determinant =
                information * sums.interceptInformation
                        - sums.crossInformation * sums.crossInformation;
        if (determinant < LEAST * information * sums.interceptInformation || determinant <= 0) {
            return moveIntercept(at, items + item);
        }
        double bySlope =
                (sums.interceptInformation * gradient
                                - sums.crossInformation * sums.interceptGradient)
                        / determinant;
        double byIntercept =
                (information * sums.interceptGradient - sums.crossInformation * gradient)
                        / determinant;
        double shorten = 1 / Math.max(1, Math.max(Math.abs(bySlope), Math.abs(byIntercept) / 2));
        at[item] = held(slope + shorten * bySlope);
        at[items + item] += shorten * byIntercept;
        return Math.max(Math.abs(bySlope), Math.abs(byIntercept));
    }

    private double moveIntercept(double[] at, int index) {
        double move = sums.interceptGradient / Math.max(LEAST, sums.interceptInformation);
        at[index] += Math.clamp(move, -1, 1);
        return 0;
    }

    private double moveTogether(double[] at) {
        var byGradient = new double[items];
        var byCross = new double[items];
        double slope = at[0];
        double gradient = prior ? SlopePrior.gradient(slope) : 0;
        double information = priorInformation(slope);
        for (int item = 0; item < items; item++) {
            sums.at(item, slope, at[1 + item]);
            double own = Math.max(LEAST, sums.interceptInformation);
            byGradient[item] = sums.interceptGradient / own;
            byCross[item] = sums.crossInformation / own;
            gradient += sums.slopeGradient - sums.crossInformation * byGradient[item];
            information += sums.slopeInformation - sums.crossInformation * byCross[item];
        }
        double move = Math.clamp(gradient / Math.max(LEAST, information), -1, 1);
        double largest = Math.abs(move);
        at[0] = held(slope + move);
        for (int item = 0; item < items; item++) {
            double step = byGradient[item] - byCross[item] * (at[0] - slope);
            at[1 + item] += Math.clamp(step, -2, 2);
            largest = Math.max(largest, Math.abs(step));
        }
        return largest;
    }

    private double priorInformation(double slope) {
        return prior ? Math.max(0, SlopePrior.information(slope)) : 0;
    }

    private double held(double slope) {
        return Math.clamp(slope, prior ? SlopePrior.SMALLEST : -STEEPEST, STEEPEST);
    }
}
