package org.poruch.measure;

import java.util.Arrays;

/**
 * Item curves on a grid. Because log P − log(1 − P) = a·θ + d, the log-likelihood of a pattern is
 * base(θ) + θ·Σa + Σd with the sums over the right answers: one addition per right answer and one
 * per node instead of one per item and node.
 */
final class Curves {
    final Quadrature grid;
    final int items;
    final double[] slopes;
    final double[] intercepts;

    /** Items × nodes: P(right). */
    final double[] right;

    /** Items × nodes: log P(wrong). */
    final double[] logWrong;

    /** Nodes: log prior weight and log P(wrong) of all items. */
    final double[] base;

    Curves(Quadrature grid, int items) {
        this.grid = grid;
        this.items = items;
        slopes = new double[items];
        intercepts = new double[items];
        right = new double[items * grid.size()];
        logWrong = new double[items * grid.size()];
        base = new double[grid.size()];
    }

    static Curves of(Quadrature grid, double[] slopes, double[] intercepts) {
        var curves = new Curves(grid, slopes.length);
        System.arraycopy(slopes, 0, curves.slopes, 0, slopes.length);
        System.arraycopy(intercepts, 0, curves.intercepts, 0, slopes.length);
        curves.draw();
        return curves;
    }

    /** Takes slopes (one, or one per item) and intercepts from one vector. */
    void draw(double[] parameters) {
        int own = parameters.length - items;
        for (int j = 0; j < items; j++) {
            slopes[j] = parameters[own == 1 ? 0 : j];
            intercepts[j] = parameters[own + j];
        }
        draw();
    }

    private void draw() {
        int size = grid.size();
        System.arraycopy(grid.logWeights, 0, base, 0, size);
        for (int j = 0, at = 0; j < items; j++) {
            for (int k = 0; k < size; k++, at++) {
                double logit = slopes[j] * grid.nodes[k] + intercepts[j];
                double odds = Math.exp(-Math.abs(logit));
                double small = odds / (1 + odds);
                right[at] = logit > 0 ? 1 - small : small;
                logWrong[at] = -Math.log1p(odds) - Math.max(logit, 0);
                base[k] += logWrong[at];
            }
        }
    }

    /** The base without one item: for a person who did not answer it. */
    void leaveOut(int item, double[] from) {
        int at = item * grid.size();
        for (int k = 0; k < from.length; k++) {
            from[k] -= logWrong[at + k];
        }
    }

    double[] copyOfBase() {
        return Arrays.copyOf(base, base.length);
    }
}
