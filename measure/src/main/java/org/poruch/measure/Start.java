package org.poruch.measure;

import java.util.Arrays;

/**
 * Where the search begins: slopes from item–rest correlations, intercepts from shares of right
 * answers.
 */
final class Start {
    private static final double LOGISTIC_PER_NORMAL = 1.702;

    private Start() {}

    static double[] of(ItemCounts counts, int[] chosen, Model model, boolean prior) {
        int slopes = model.slopes(chosen.length);
        var start = new double[slopes + chosen.length];
        Arrays.fill(start, 0, slopes, 1);
        for (int j = 0; j < chosen.length; j++) {
            double slope = slopes == 1 ? 1 : slope(counts.restCorrelation(chosen[j]), prior);
            start[slopes == 1 ? 0 : j] = slope;
            double share = counts.right[chosen[j]] / counts.answered[chosen[j]];
            start[slopes + j] = Math.log(share / (1 - share)) * Math.sqrt(1 + slope * slope / 3);
        }
        return start;
    }

    private static double slope(double correlation, boolean prior) {
        if (Double.isNaN(correlation)) {
            return 1;
        }
        double loading = Math.clamp(1.3 * correlation, -0.8, 0.8);
        double slope = LOGISTIC_PER_NORMAL * loading / Math.sqrt(1 - loading * loading);
        return Math.max(slope, prior ? 0.3 : slope);
    }
}
