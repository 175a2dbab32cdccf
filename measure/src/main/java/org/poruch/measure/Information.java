package org.poruch.measure;

/**
 * The observed information of all item parameters by Louis' identity (1982,
 * doi:10.1111/j.2517-6161.1982.tb01203.x): expected complete-data information minus the posterior
 * covariance of the complete-data score, summed over persons. The score of item j at θ is x_j·(θ,
 * 1) with x_j = u_j − P_j(θ), so the covariance needs E[x_j·x_l·θ^m] for m = 0, 1, 2. Written out,
 * three of its four terms are sums over patterns (right × right) or over nodes (P × P, P × right);
 * only pairs with a missing answer are corrected person by person. Exact, no differences are taken.
 */
final class Information {
    private static final int MOMENTS = 3;

    private final Expectation expected;
    private final Patterns patterns;
    private final Posterior posterior;
    private final double[] nodes;
    private final double[] curves;
    private final int items;

    /** Moments × items × items, upper half: Σ E[x_j·x_l·θ^m]. */
    private final double[][] crossed;

    /** Items × nodes: mass of those who were right. */
    private final double[] rightMass;

    /** Slopes and intercepts: Σ E[score]·E[score]ᵀ, upper half. */
    private final double[][] outer;

    /** Of one person: E[score], slopes first. */
    private final double[] score;

    Information(Expectation expected) {
        this.expected = expected;
        patterns = expected.patterns;
        posterior = expected.posterior;
        nodes = expected.curves.grid.nodes;
        curves = expected.curves.right;
        items = patterns.items;
        crossed = new double[MOMENTS][items * items];
        rightMass = new double[items * nodes.length];
        outer = new double[2 * items][2 * items];
        score = new double[2 * items];
    }

    /**
     * @param slopes one for a common slope, else one per item; they come first
     */
    double[][] observed(int slopes) {
        for (int row = 0; row < patterns.size; row++) {
            expected.weigh(row);
            double frequency = patterns.frequencies[row];
            addScore(row, frequency);
            addRight(row, frequency);
            addMissing(row, frequency);
        }
        addNodes();
        var information = new double[slopes + items][slopes + items];
        for (int j = 0; j < items; j++) {
            for (int l = j; l < items; l++) {
                fill(information, slopes, j, l);
            }
        }
        return information;
    }

    private void addScore(int row, double frequency) {
        for (int j = 0; j < items; j++) {
            int from = j * nodes.length;
            double right = 0;
            double theta = 0;
            for (int k = posterior.low; k < posterior.high; k++) {
                double part = posterior.weights[k] * curves[from + k];
                right += part;
                theta += part * nodes[k];
            }
            score[j] = -theta;
            score[items + j] = -right;
        }
        for (int at = patterns.rightFrom[row]; at < patterns.rightFrom[row + 1]; at++) {
            score[patterns.right[at]] += posterior.mean;
            score[items + patterns.right[at]] += 1;
        }
        for (int at = patterns.missingFrom[row]; at < patterns.missingFrom[row + 1]; at++) {
            score[patterns.missing[at]] = 0;
            score[items + patterns.missing[at]] = 0;
        }
        for (int i = 0; i < score.length; i++) {
            addScaled(outer[i], frequency * score[i], score, i);
        }
    }

    private static void addScaled(double[] sums, double factor, double[] values, int from) {
        for (int i = from; i < values.length; i++) {
            sums[i] += factor * values[i];
        }
    }

    private void addRight(int row, double frequency) {
        double first = frequency * posterior.mean;
        double second = frequency * posterior.square;
        int until = patterns.rightFrom[row + 1];
        for (int at = patterns.rightFrom[row]; at < until; at++) {
            int from = patterns.right[at] * items;
            expected.addTo(rightMass, patterns.right[at] * nodes.length, frequency);
            for (int other = at; other < until; other++) {
                int pair = from + patterns.right[other];
                crossed[0][pair] += frequency;
                crossed[1][pair] += first;
                crossed[2][pair] += second;
            }
        }
    }

    private void addMissing(int row, double frequency) {
        int until = patterns.missingFrom[row + 1];
        for (int at = patterns.missingFrom[row]; at < until; at++) {
            int item = patterns.missing[at];
            double[] moments = moments(item, item, false);
            for (int right = patterns.rightFrom[row];
                    right < patterns.rightFrom[row + 1];
                    right++) {
                addPair(item, patterns.right[right], frequency, moments);
            }
            for (int other = at; other < until; other++) {
                addPair(
                        item,
                        patterns.missing[other],
                        frequency,
                        moments(item, patterns.missing[other], true));
            }
        }
    }

    private void addPair(int one, int other, double frequency, double[] moments) {
        int pair = Math.min(one, other) * items + Math.max(one, other);
        for (int m = 0; m < MOMENTS; m++) {
            crossed[m][pair] += frequency * moments[m];
        }
    }

    /** E[P_j·θ^m], or E[P_j·P_l·θ^m], of the present posterior. */
    private double[] moments(int one, int other, boolean both) {
        double zero = 0;
        double first = 0;
        double second = 0;
        for (int k = posterior.low; k < posterior.high; k++) {
            double part = posterior.weights[k] * curves[one * nodes.length + k];
            part = both ? part * curves[other * nodes.length + k] : part;
            zero += part;
            first += part * nodes[k];
            second += part * nodes[k] * nodes[k];
        }
        return new double[] {zero, first, second};
    }

    private void addNodes() {
        for (int j = 0; j < items; j++) {
            for (int l = j; l < items; l++) {
                addNodes(j, l);
            }
        }
    }

    private void addNodes(int j, int l) {
        int one = j * nodes.length;
        int other = l * nodes.length;
        for (int k = 0; k < nodes.length; k++) {
            double both =
                    expected.mass[k]
                            - expected.missingMass[one + k]
                            - expected.missingMass[other + k];
            double value =
                    curves[one + k] * curves[other + k] * both
                            - curves[other + k] * rightMass[one + k]
                            - curves[one + k] * rightMass[other + k];
            crossed[0][j * items + l] += value;
            crossed[1][j * items + l] += value * nodes[k];
            crossed[2][j * items + l] += value * nodes[k] * nodes[k];
        }
    }

    private void fill(double[][] information, int slopes, int j, int l) {
        var complete = j == l ? complete(j) : new double[MOMENTS];
        int pair = j * items + l;
        double slopeSlope = complete[2] - crossed[2][pair] + outer[j][l];
        double slopeIntercept = complete[1] - crossed[1][pair] + outer[j][items + l];
        double interceptSlope = complete[1] - crossed[1][pair] + outer[l][items + j];
        double both = complete[0] - crossed[0][pair] + outer[items + j][items + l];
        boolean common = slopes == 1;
        add(
                information,
                common ? 0 : j,
                common ? 0 : l,
                common && j != l ? 2 * slopeSlope : slopeSlope);
        add(information, common ? 0 : j, slopes + l, slopeIntercept);
        if (j != l) {
            add(information, common ? 0 : l, slopes + j, interceptSlope);
        }
        add(information, slopes + j, slopes + l, both);
    }

    private static void add(double[][] matrix, int row, int column, double value) {
        matrix[row][column] += value;
        if (row != column) {
            matrix[column][row] += value;
        }
    }

    /** Complete-data information of one item: Σ mass·P·(1 − P)·θ^m. */
    private double[] complete(int item) {
        var sums = new double[MOMENTS];
        for (int k = 0; k < nodes.length; k++) {
            int at = item * nodes.length + k;
            double part =
                    (expected.mass[k] - expected.missingMass[at]) * curves[at] * (1 - curves[at]);
            sums[0] += part;
            sums[1] += part * nodes[k];
            sums[2] += part * nodes[k] * nodes[k];
        }
        return sums;
    }
}
