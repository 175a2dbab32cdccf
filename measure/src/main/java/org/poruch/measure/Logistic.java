package org.poruch.measure;

/** The item curve P(right) = 1 / (1 + exp(−(a·θ + d))) and what follows from it. */
final class Logistic {
    private Logistic() {}

    static double right(double slope, double intercept, double theta) {
        return 1 / (1 + Math.exp(-(slope * theta + intercept)));
    }

    /** Fisher information of one answer about θ: a²·P·(1 − P). */
    static double information(double slope, double intercept, double theta) {
        double right = right(slope, intercept, theta);
        return slope * slope * right * (1 - right);
    }

    /** log(1 − P) for a logit, exact for large logits too. */
    static double logWrong(double logit) {
        return logit > 0 ? -logit - Math.log1p(Math.exp(-logit)) : -Math.log1p(Math.exp(logit));
    }
}
