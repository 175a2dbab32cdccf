package org.poruch.measure;

/** Abilities of the rows of {@link Responses}, in their order. */
public final class Abilities {
    private final double[] theta;
    private final double[] se;

    Abilities(double[] theta, double[] se) {
        this.theta = theta;
        this.se = se;
    }

    public int size() {
        return theta.length;
    }

    /** In SD of θ. NaN where the estimate does not exist (ML of an extreme score). */
    public double theta(int row) {
        return theta[row];
    }

    /** Posterior SD (EAP) or standard error (ML, WLE), in SD of θ; NaN where θ is. */
    public double se(int row) {
        return se[row];
    }
}
