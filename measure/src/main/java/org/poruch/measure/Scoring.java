package org.poruch.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Abilities from answers and a calibrated test. Items that were not estimated, and missing answers,
 * take no part. Rows are scored on all processors; a scoring may be used by several threads.
 */
public final class Scoring {
    /** How an ability is estimated. */
    public enum Method {
        /**
         * Mean and SD of the posterior under N(0, 1) (Bock &amp; Mislevy 1982,
         * doi:10.1177/014662168200600405). Always exists; without answers it is 0 and 1.
         */
        EAP,
        /** Maximum likelihood, SE 1/√I(θ). NaN without answers and for extreme patterns. */
        ML,
        /**
         * Warm's weighted likelihood (1989, doi:10.1007/BF02294627), SE 1/√I(θ). Finite for extreme
         * patterns too; NaN without answers.
         */
        WLE
    }

    private static final int CHUNK = 4096;

    private final List<String> names;
    private final double[] slopes;
    private final double[] intercepts;
    private final Curves curves;

    private Scoring(List<FittedItem> items) {
        names = items.stream().map(FittedItem::id).toList();
        slopes = items.stream().mapToDouble(FittedItem::a).toArray();
        intercepts = items.stream().mapToDouble(FittedItem::d).toArray();
        curves =
                Curves.of(
                        Quadrature.standard().fineEnoughFor(slopes, intercepts),
                        slopes,
                        intercepts);
    }

    /**
     * @param items in any order; those that were not estimated are passed over
     */
    public static Scoring with(List<FittedItem> items) {
        return new Scoring(items.stream().filter(FittedItem::isEstimated).toList());
    }

    /**
     * One ability for each row. Items are found by name: items of the responses that were not
     * calibrated are passed over, calibrated items without a column count as missing.
     */
    public Abilities score(Responses responses, Method method) {
        int rows = responses.rows();
        var columns = names.stream().mapToInt(responses.items()::indexOf).toArray();
        var theta = new double[rows];
        var se = new double[rows];
        IntStream.range(0, (rows + CHUNK - 1) / CHUNK)
                .parallel()
                .forEach(
                        chunk -> {
                            var one = new RowScoring(slopes, intercepts, curves);
                            int until = Math.min(rows, (chunk + 1) * CHUNK);
                            for (int row = chunk * CHUNK; row < until; row++) {
                                one.score(responses, row, columns, method);
                                theta[row] = one.theta;
                                se[row] = one.se;
                            }
                        });
        return new Abilities(theta, se);
    }
}
