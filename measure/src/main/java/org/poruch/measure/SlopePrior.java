package org.poruch.measure;

/**
 * A lognormal prior on slopes, ln a ~ N(0, 0.5²), for samples too small to carry free slopes
 * (Mislevy 1986, doi:10.1007/BF02293979). It keeps slopes positive and finite.
 */
final class SlopePrior {
    private static final double SD = 0.5;
    private static final double PRECISION = 1 / (SD * SD);
    private static final double LOG_CONSTANT = Math.log(SD * Math.sqrt(2 * Math.PI));

    /** The smallest slope that is tried; the density there is below e⁻³⁰ of its peak. */
    static final double SMALLEST = 0.01;

    private SlopePrior() {}

    static double log(double slope) {
        double log = Math.log(slope);
        return -log - LOG_CONSTANT - PRECISION * log * log / 2;
    }

    static double gradient(double slope) {
        return -(1 + PRECISION * Math.log(slope)) / slope;
    }

    /** Minus the second derivative; negative for large slopes. */
    static double information(double slope) {
        return (PRECISION * (1 - Math.log(slope)) - 1) / (slope * slope);
    }
}
