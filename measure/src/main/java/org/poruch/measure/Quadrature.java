package org.poruch.measure;

/**
 * A rectangular grid on the N(0, 1) metric. The rule of equal steps converges exponentially for
 * smooth, decaying integrands (Trefethen &amp; Weideman 2014, doi:10.1137/130932132): its error is
 * about exp(−2π²·s²/h²) for a posterior of SD s and exp(−2π²/(|a|·h)) for an item of slope a.
 */
final class Quadrature {
    private static final double RANGE = 8;
    private static final int NODES = 121;
    private static final int MOST_NODES = 16 * (NODES - 1) + 1;

    final double step;
    final double[] nodes;
    final double[] logWeights;

    private Quadrature(int count) {
        step = 2 * RANGE / (count - 1);
        nodes = new double[count];
        logWeights = new double[count];
        double sum = 0;
        for (int k = 0; k < count; k++) {
            nodes[k] = (k - (count - 1) / 2) * step;
            sum += Math.exp(-nodes[k] * nodes[k] / 2);
        }
        for (int k = 0; k < count; k++) {
            logWeights[k] = -nodes[k] * nodes[k] / 2 - Math.log(sum);
        }
    }

    /** 121 nodes from −8 to 8. */
    static Quadrature standard() {
        return new Quadrature(NODES);
    }

    int size() {
        return nodes.length;
    }

    /** This grid, or one with half, a quarter … of the step, so that the curves are resolved. */
    Quadrature fineEnoughFor(double[] slopes, double[] intercepts) {
        double need = needed(slopes, intercepts);
        int count = nodes.length;
        while (2 * RANGE / (count - 1) > need && count < MOST_NODES) {
            count = 2 * count - 1;
        }
        return count == nodes.length ? this : new Quadrature(count);
    }

    private double needed(double[] slopes, double[] intercepts) {
        double steepest = 0;
        for (double slope : slopes) {
            steepest = Math.max(steepest, Math.abs(slope));
        }
        double most = 0;
        for (double node : nodes) {
            double information = 1;
            for (int j = 0; j < slopes.length; j++) {
                information += Logistic.information(slopes[j], intercepts[j], node);
            }
            most = Math.max(most, information);
        }
        return Math.min(1.5 / steepest, 1.25 / Math.sqrt(most));
    }
}
