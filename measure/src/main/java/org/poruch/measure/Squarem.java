package org.poruch.measure;

/**
 * EM steps accelerated by squared extrapolation (SQUAREM, scheme S3; Varadhan &amp; Roland 2008,
 * doi:10.1111/j.1467-9469.2007.00585.x). An extrapolation that would lower the objective is
 * replaced by the plain step.
 */
final class Squarem {
    private final Objective objective;
    int iterations;

    Squarem(Objective objective) {
        this.objective = objective;
    }

    /**
     * From a start until no parameter moves by more than {@code near} in a step, or {@code most}
     * steps.
     */
    double[] climb(double[] start, double near, int most) {
        var at = start;
        objective.at(at);
        int until = iterations + most;
        while (iterations < until) {
            var first = objective.improved(at);
            iterations++;
            if (distance(at, first) < near) {
                return first;
            }
            double reached = objective.at(first);
            var second = objective.improved(first);
            iterations++;
            var far = extrapolated(at, first, second);
            if (!(objective.at(far) >= reached)) {
                far = second;
                objective.at(far);
            }
            at = far;
        }
        return at;
    }

    private double[] extrapolated(double[] zero, double[] first, double[] second) {
        double steps = 0;
        double bends = 0;
        for (int i = 0; i < zero.length; i++) {
            double step = first[i] - zero[i];
            double bend = second[i] - first[i] - step;
            steps += step * step;
            bends += bend * bend;
        }
        double factor = bends == 0 ? 1 : Math.max(1, Math.sqrt(steps / bends));
        var far = new double[zero.length];
        for (int i = 0; i < zero.length; i++) {
            double step = first[i] - zero[i];
            far[i] = zero[i] + 2 * factor * step + factor * factor * (second[i] - first[i] - step);
        }
        return held(far);
    }

    private double[] held(double[] parameters) {
        double least = objective.prior ? SlopePrior.SMALLEST : -Maximisation.STEEPEST;
        for (int slope = 0; slope < objective.slopes(); slope++) {
            parameters[slope] = Math.clamp(parameters[slope], least, Maximisation.STEEPEST);
        }
        return parameters;
    }

    private static double distance(double[] one, double[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }
}
