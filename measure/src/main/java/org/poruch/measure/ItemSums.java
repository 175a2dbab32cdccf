package org.poruch.measure;

/** Expected score and information of one item over the masses of an E-step. */
final class ItemSums {
    private final Expectation expected;

    double slopeGradient;
    double interceptGradient;
    double slopeInformation;
    double crossInformation;
    double interceptInformation;

    ItemSums(Expectation expected) {
        this.expected = expected;
    }

    void at(int item, double slope, double intercept) {
        double right = 0;
        double rightTheta = 0;
        double zero = 0;
        double one = 0;
        double two = 0;
        var nodes = expected.curves.grid.nodes;
        int from = item * nodes.length;
        for (int k = 0; k < nodes.length; k++) {
            double mass = expected.mass[k] - expected.missingMass[from + k];
            if (mass <= 0) {
                continue;
            }
            double theta = nodes[k];
            double p = Logistic.right(slope, intercept, theta);
            double variance = mass * p * (1 - p);
            right += mass * p;
            rightTheta += mass * p * theta;
            zero += variance;
            one += variance * theta;
            two += variance * theta * theta;
        }
        slopeGradient = expected.rightTheta[item] - rightTheta;
        interceptGradient = expected.patterns.rightCounts[item] - right;
        slopeInformation = two;
        crossInformation = one;
        interceptInformation = zero;
    }
}
