package org.poruch.measure;

import java.util.Optional;

/**
 * From a start to the optimum: SQUAREM until near, then Newton; a finer grid where curves are
 * steep.
 */
final class Search {
    private static final double[] NEAR = {1e-2, 1e-3, 1e-4, 1e-6};
    private static final int MOST_STEPS = 200;

    private final Patterns patterns;
    private final Model model;
    private final boolean prior;
    private Objective objective;
    double[] parameters = {};
    boolean converged;
    int iterations;

    Search(Patterns patterns, Model model, boolean prior) {
        this.patterns = patterns;
        this.model = model;
        this.prior = prior;
        objective = new Objective(patterns, Quadrature.standard(), model, prior);
    }

    void run(double[] start) {
        parameters = start;
        for (int round = 0; round < NEAR.length && !converged; round++) {
            climb(NEAR[round]);
            refine();
            converged = finish();
            if (converged && refine()) {
                converged = finish();
            }
        }
        reflect();
    }

    private void climb(double near) {
        var steps = new Squarem(objective);
        parameters = steps.climb(parameters, near, MOST_STEPS);
        iterations += steps.iterations;
    }

    private boolean finish() {
        var newton = new Newton(objective, parameters);
        boolean arrived = newton.climb();
        parameters = newton.reached();
        iterations += newton.iterations;
        return arrived;
    }

    private boolean refine() {
        objective.at(parameters);
        var curves = objective.expected.curves;
        var finer = curves.grid.fineEnoughFor(curves.slopes, curves.intercepts);
        if (finer == curves.grid) {
            return false;
        }
        objective = new Objective(patterns, finer, model, prior);
        return true;
    }

    private void reflect() {
        double sum = 0;
        for (int slope = 0; slope < objective.slopes(); slope++) {
            sum += parameters[slope];
        }
        for (int slope = 0; sum < 0 && slope < objective.slopes(); slope++) {
            parameters[slope] = -parameters[slope];
        }
        objective.at(parameters);
    }

    double logLik() {
        return objective.expected.logLik;
    }

    /**
     * Of slopes and intercepts; rows of held slopes are NaN. Empty where the information is
     * singular.
     */
    Optional<double[][]> covariance() {
        var information = objective.information(parameters);
        var gradient = objective.gradient(parameters);
        for (int i = 0; i < parameters.length; i++) {
            if (objective.isHeld(parameters, gradient, i)) {
                Newton.hold(information, i);
            }
        }
        return Cholesky.of(information).map(factor -> unheld(factor.inverse(), gradient));
    }

    private double[][] unheld(double[][] covariance, double[] gradient) {
        int slopes = objective.slopes();
        for (int i = 0; i < slopes; i++) {
            if (objective.isHeld(parameters, gradient, i)) {
                covariance[i][i] = Double.NaN;
                for (int j = slopes == 1 ? 0 : i;
                        j <= (slopes == 1 ? patterns.items - 1 : i);
                        j++) {
                    covariance[slopes + j][slopes + j] = Double.NaN;
                }
            }
        }
        return covariance;
    }
}
