package org.poruch.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts estimates, standard errors and flags together, in the order of the responses. */
final class ItemTable {
    private static final double NONE = Double.NaN;

    private final List<String> names;
    private final Flags flags;

    ItemTable(List<String> names, ItemCounts counts, boolean flagsBySlope) {
        this.names = names;
        flags = new Flags(counts, flagsBySlope);
    }

    List<FittedItem> empty() {
        return IntStream.range(0, names.size()).mapToObj(this::notEstimated).toList();
    }

    /**
     * @param chosen numbers of the items that were estimated, ascending
     */
    List<FittedItem> items(int[] chosen, Search found, Optional<double[][]> covariance) {
        int slopes = found.parameters.length - chosen.length;
        return IntStream.range(0, names.size())
                .mapToObj(
                        item -> {
                            int at = Arrays.binarySearch(chosen, item);
                            return at < 0
                                    ? notEstimated(item)
                                    : item(
                                            item,
                                            slopes == 1 ? 0 : at,
                                            slopes + at,
                                            found.parameters,
                                            covariance);
                        })
                .toList();
    }

    private FittedItem notEstimated(int item) {
        return FittedItem.notEstimated(names.get(item), flags.of(item, NONE, NONE));
    }

    private FittedItem item(
            int item, int slope, int intercept, double[] found, Optional<double[][]> covariance) {
        double a = found[slope];
        double d = found[intercept];
        double slopeVariance = covariance.map(matrix -> matrix[slope][slope]).orElse(NONE);
        double interceptVariance =
                covariance.map(matrix -> matrix[intercept][intercept]).orElse(NONE);
        double both = covariance.map(matrix -> matrix[slope][intercept]).orElse(NONE);
        double seA = Math.sqrt(slopeVariance);
        double b = a == 0 ? NONE : -d / a;
        double seB =
                Math.sqrt(b * b * slopeVariance + interceptVariance + 2 * b * both) / Math.abs(a);
        return new FittedItem(
                names.get(item),
                a,
                seA,
                d,
                Math.sqrt(interceptVariance),
                b,
                a == 0 ? NONE : seB,
                flags.of(item, a, seA));
    }
}
