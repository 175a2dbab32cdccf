package org.poruch.measure;

/**
 * The posterior of one pattern on the grid. It is log-concave in θ whatever the signs of the slopes
 * (each log P and log(1 − P) is), so the nodes that matter lie in one stretch around the peak,
 * found by climbing; beyond it the weight is below 1e−16 of the peak's.
 */
final class Posterior {
    private static final double FLOOR = -37;

    final double[] weights;
    private final double[] nodes;

    int low;
    int high;
    int peak;

    /** log Σ exp(base + θ·slope) over the grid. */
    double logSum;

    double mean;

    /** E θ². */
    double square;

    Posterior(Quadrature grid) {
        nodes = grid.nodes;
        weights = new double[nodes.length];
        peak = nodes.length / 2;
    }

    double variance() {
        return Math.max(0, square - mean * mean);
    }

    /**
     * Weights from {@code low} to {@code high} (exclusive) sum to one. {@code hint}: where to begin
     * climbing.
     */
    void weigh(double[] base, double slope, int hint) {
        climb(base, slope, hint);
        double top = base[peak] + slope * nodes[peak];
        double sum = 0;
        high = peak;
        while (high < nodes.length) {
            double log = base[high] + slope * nodes[high] - top;
            if (log < FLOOR) {
                break;
            }
            double weight = Math.exp(log);
            weights[high++] = weight;
            sum += weight;
        }
        low = peak;
        while (low > 0) {
            double log = base[low - 1] + slope * nodes[low - 1] - top;
            if (log < FLOOR) {
                break;
            }
            double weight = Math.exp(log);
            weights[--low] = weight;
            sum += weight;
        }
        logSum = top + Math.log(sum);
        normalise(1 / sum);
    }

    private void climb(double[] base, double slope, int hint) {
        int at = hint;
        double here = base[at] + slope * nodes[at];
        while (at + 1 < nodes.length && base[at + 1] + slope * nodes[at + 1] > here) {
            at++;
            here = base[at] + slope * nodes[at];
        }
        while (at > 0 && base[at - 1] + slope * nodes[at - 1] > here) {
            at--;
            here = base[at] + slope * nodes[at];
        }
        peak = at;
    }

    private void normalise(double factor) {
        double first = 0;
        double second = 0;
        for (int k = low; k < high; k++) {
            double weight = weights[k] * factor;
            weights[k] = weight;
            double moment = weight * nodes[k];
            first += moment;
            second += moment * nodes[k];
        }
        mean = first;
        square = second;
    }
}
