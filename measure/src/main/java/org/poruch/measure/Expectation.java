package org.poruch.measure;

import java.util.Arrays;

/**
 * The E-step of marginal maximum likelihood (Bock &amp; Aitkin 1981, doi:10.1007/BF02293801): the
 * posterior of each pattern, what it expects of the items, and the marginal log-likelihood. The
 * two-parameter model is an exponential family in the right answers, so per item only Σ u and Σ
 * u·E[θ] are needed beside the mass at each node.
 */
final class Expectation {
    final Patterns patterns;
    final Curves curves;
    final Posterior posterior;

    /** Nodes: expected number of persons. */
    final double[] mass;

    /** Items × nodes: expected number of persons who did not answer. */
    final double[] missingMass;

    /** Items: sum of the expected θ of those who were right. */
    final double[] rightTheta;

    double logLik;

    private final int[] peaks;
    private final double[] reduced;

    Expectation(Patterns patterns, Quadrature grid) {
        this.patterns = patterns;
        curves = new Curves(grid, patterns.items);
        posterior = new Posterior(grid);
        mass = new double[grid.size()];
        missingMass = new double[patterns.items * grid.size()];
        rightTheta = new double[patterns.items];
        peaks = new int[patterns.size];
        reduced = new double[grid.size()];
        Arrays.fill(peaks, grid.size() / 2);
    }

    /**
     * @param parameters slopes (one, or one per item), then intercepts
     */
    double at(double[] parameters) {
        curves.draw(parameters);
        Arrays.fill(mass, 0);
        Arrays.fill(missingMass, 0);
        Arrays.fill(rightTheta, 0);
        logLik = 0;
        for (int row = 0; row < patterns.size; row++) {
            logLik += patterns.frequencies[row] * weigh(row);
            add(row);
        }
        return logLik;
    }

    /** Fills the posterior of one pattern and returns its marginal log-likelihood. */
    double weigh(int row) {
        double slope = 0;
        double intercept = 0;
        for (int at = patterns.rightFrom[row]; at < patterns.rightFrom[row + 1]; at++) {
            slope += curves.slopes[patterns.right[at]];
            intercept += curves.intercepts[patterns.right[at]];
        }
        posterior.weigh(base(row), slope, peaks[row]);
        peaks[row] = posterior.peak;
        return posterior.logSum + intercept;
    }

    private double[] base(int row) {
        if (patterns.missingFrom[row] == patterns.missingFrom[row + 1]) {
            return curves.base;
        }
        System.arraycopy(curves.base, 0, reduced, 0, reduced.length);
        for (int at = patterns.missingFrom[row]; at < patterns.missingFrom[row + 1]; at++) {
            curves.leaveOut(patterns.missing[at], reduced);
        }
        return reduced;
    }

    private void add(int row) {
        double frequency = patterns.frequencies[row];
        double theta = frequency * posterior.mean;
        for (int at = patterns.rightFrom[row]; at < patterns.rightFrom[row + 1]; at++) {
            rightTheta[patterns.right[at]] += theta;
        }
        addTo(mass, 0, frequency);
        for (int at = patterns.missingFrom[row]; at < patterns.missingFrom[row + 1]; at++) {
            addTo(missingMass, patterns.missing[at] * mass.length, frequency);
        }
    }

    /** Adds the weights of the present posterior, {@code frequency} times. */
    void addTo(double[] sums, int from, double frequency) {
        var weights = posterior.weights;
        for (int k = posterior.low; k < posterior.high; k++) {
            sums[from + k] += frequency * weights[k];
        }
    }
}
