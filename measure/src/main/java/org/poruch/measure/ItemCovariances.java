package org.poruch.measure;

/**
 * Covariances of items over those who answered both, with n − 1. A pair that fewer than three
 * persons answered takes the mean covariance of all other pairs.
 */
final class ItemCovariances {
    private static final int FEWEST = 3;

    final int items;

    /** Share of right answers of those who answered. */
    final double[] means;

    /** Items × items. */
    final double[][] values;

    private final double[] both;
    private final double[] bothRight;
    private final double[] rightOfBoth;

    private ItemCovariances(int items) {
        this.items = items;
        means = new double[items];
        values = new double[items][items];
        both = new double[items * items];
        bothRight = new double[items * items];
        rightOfBoth = new double[items * items];
    }

    static ItemCovariances of(Responses responses) {
        return of(responses, false);
    }

    /**
     * @param completeOnly whether to leave out persons with a missing answer
     */
    static ItemCovariances of(Responses responses, boolean completeOnly) {
        var covariances = new ItemCovariances(responses.items().size());
        for (int row = 0; row < responses.rows(); row++) {
            if (!completeOnly || responses.answered(row) == covariances.items) {
                covariances.count(responses, row);
            }
        }
        covariances.finish();
        return covariances;
    }

    private void count(Responses responses, int row) {
        double frequency = responses.frequency(row);
        for (int j = 0; j < items; j++) {
            byte one = responses.cell(row, j);
            if (one == Responses.MISSING) {
                continue;
            }
            int from = j * items;
            for (int l = 0; l < items; l++) {
                byte other = responses.cell(row, l);
                double answered = other == Responses.MISSING ? 0 : frequency;
                both[from + l] += answered;
                rightOfBoth[from + l] += answered * one;
                bothRight[from + l] += answered * (one & other);
            }
        }
    }

    private void finish() {
        double sum = 0;
        int pairs = 0;
        for (int j = 0; j < items; j++) {
            means[j] = rightOfBoth[j * items + j] / both[j * items + j];
            for (int l = 0; l < items; l++) {
                values[j][l] = covariance(j * items + l, l * items + j);
                if (j != l && !Double.isNaN(values[j][l])) {
                    sum += values[j][l];
                    pairs++;
                }
            }
        }
        fill(pairs == 0 ? 0 : sum / pairs);
    }

    private double covariance(int pair, int mirrored) {
        double n = both[pair];
        return n < FEWEST
                ? Double.NaN
                : (bothRight[pair] - rightOfBoth[pair] * rightOfBoth[mirrored] / n) / (n - 1);
    }

    /**
     * What cannot be known: the mean of the pairs that can, and for a variance the most there can
     * be.
     */
    private void fill(double mean) {
        for (int j = 0; j < items; j++) {
            means[j] = Double.isNaN(means[j]) ? 0.5 : means[j];
            for (int l = 0; l < items; l++) {
                if (Double.isNaN(values[j][l])) {
                    values[j][l] = j == l ? means[j] * (1 - means[j]) : mean;
                }
            }
        }
    }

    double answered(int item) {
        return both[item * items + item];
    }

    double sum(int[] rows, int[] columns) {
        double sum = 0;
        for (int j : rows) {
            for (int l : columns) {
                sum += values[j][l];
            }
        }
        return sum;
    }

    double variances(int[] chosen) {
        double sum = 0;
        for (int j : chosen) {
            sum += values[j][j];
        }
        return sum;
    }
}
