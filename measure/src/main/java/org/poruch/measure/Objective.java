package org.poruch.measure;

/** What is maximised: the marginal log-likelihood, with the prior on slopes where there is one. */
final class Objective {
    final Expectation expected;
    final Model model;
    final boolean prior;
    private final Maximisation maximisation;
    private final ItemSums sums;

    Objective(Patterns patterns, Quadrature grid, Model model, boolean prior) {
        this.model = model;
        this.prior = prior;
        expected = new Expectation(patterns, grid);
        maximisation = new Maximisation(expected, model, prior);
        sums = new ItemSums(expected);
    }

    int slopes() {
        return model.slopes(expected.patterns.items);
    }

    double at(double[] parameters) {
        double value = expected.at(parameters);
        for (int slope = 0; prior && slope < slopes(); slope++) {
            value += SlopePrior.log(parameters[slope]);
        }
        return value;
    }

    /** One EM step from where {@link #at} was last asked. */
    double[] improved(double[] parameters) {
        return maximisation.after(parameters);
    }

    /** Where {@link #at} was last asked (Fisher's identity: the expected complete-data score). */
    double[] gradient(double[] parameters) {
        var gradient = new double[parameters.length];
        int slopes = slopes();
        for (int item = 0; item < expected.patterns.items; item++) {
            int slope = slopes == 1 ? 0 : item;
            sums.at(item, parameters[slope], parameters[slopes + item]);
            gradient[slope] += sums.slopeGradient;
            gradient[slopes + item] = sums.interceptGradient;
        }
        for (int slope = 0; prior && slope < slopes; slope++) {
            gradient[slope] += SlopePrior.gradient(parameters[slope]);
        }
        return gradient;
    }

    /** Minus the second derivatives where {@link #at} was last asked. */
    double[][] information(double[] parameters) {
        var information = new Information(expected).observed(slopes());
        for (int slope = 0; prior && slope < slopes(); slope++) {
            information[slope][slope] += SlopePrior.information(parameters[slope]);
        }
        return information;
    }

    /** A slope that is held at its bound, with the likelihood pushing outwards. */
    boolean isHeld(double[] parameters, double[] gradient, int index) {
        return index < slopes()
                && Math.abs(parameters[index]) >= Maximisation.STEEPEST
                && gradient[index] * parameters[index] > 0;
    }
}
