package org.poruch.measure;

import java.util.stream.IntStream;

/**
 * Classical figures of each item: answers, right answers, and the correlation of the item with the
 * share of right answers to the rest of the items.
 */
final class ItemCounts {
    private static final double TWO_SIDED_90 = 1.6448536269514722;

    final double[] answered;
    final double[] right;
    private final double[] rest;
    private final double[] restSquare;
    private final double[] restRight;
    private final double[] withRest;
    private final double[] rightWithRest;

    ItemCounts(Responses responses) {
        int items = responses.items().size();
        answered = new double[items];
        right = new double[items];
        rest = new double[items];
        restSquare = new double[items];
        restRight = new double[items];
        withRest = new double[items];
        rightWithRest = new double[items];
        for (int row = 0; row < responses.rows(); row++) {
            count(responses, row);
        }
    }

    private void count(Responses responses, int row) {
        int answers = 0;
        int rights = 0;
        for (int j = 0; j < answered.length; j++) {
            answers += responses.cell(row, j) == Responses.MISSING ? 0 : 1;
            rights += responses.cell(row, j) == Responses.RIGHT ? 1 : 0;
        }
        for (int j = 0; j < answered.length; j++) {
            if (responses.cell(row, j) != Responses.MISSING) {
                count(j, responses.cell(row, j), rights, answers - 1, responses.frequency(row));
            }
        }
    }

    private void count(int item, byte cell, int rights, int others, int frequency) {
        answered[item] += frequency;
        right[item] += frequency * cell;
        if (others > 0) {
            double share = (rights - cell) / (double) others;
            withRest[item] += frequency;
            rest[item] += frequency * share;
            restSquare[item] += frequency * share * share;
            restRight[item] += frequency * share * cell;
            rightWithRest[item] += frequency * cell;
        }
    }

    boolean isEstimable(int item) {
        return right[item] > 0 && right[item] < answered[item];
    }

    int[] estimable() {
        return IntStream.range(0, answered.length).filter(this::isEstimable).toArray();
    }

    /** NaN where one of the two does not vary. */
    double restCorrelation(int item) {
        double n = withRest[item];
        double share = rightWithRest[item] / n;
        double mean = rest[item] / n;
        double covariance = restRight[item] / n - share * mean;
        double variance = share * (1 - share) * (restSquare[item] / n - mean * mean);
        return variance > 1e-15 ? covariance / Math.sqrt(variance) : Double.NaN;
    }

    /** One end of the 90 % interval of the correlation, by Fisher's z. NaN below five answers. */
    double restCorrelation(int item, boolean upper) {
        double correlation = Math.clamp(restCorrelation(item), -1 + 1e-12, 1 - 1e-12);
        double n = withRest[item];
        double wide = n > 4 ? TWO_SIDED_90 / Math.sqrt(n - 3) : Double.NaN;
        double z = Math.log((1 + correlation) / (1 - correlation)) / 2;
        return Math.tanh(upper ? z + wide : z - wide);
    }
}
