package org.poruch.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules for flags. With free slopes the 90 % interval of the slope decides; with one common slope,
 * or slopes under a prior (which keeps them positive), the 90 % interval of the item–rest
 * correlation.
 */
final class Flags {
    static final int FEW = 30;
    private static final double ONE_SIDED_95 = 1.645;

    private final ItemCounts counts;
    private final boolean bySlope;

    Flags(ItemCounts counts, boolean bySlope) {
        this.counts = counts;
        this.bySlope = bySlope;
    }

    List<Flag> of(int item, double slope, double error) {
        var flags = new ArrayList<Flag>();
        if (counts.isEstimable(item)) {
            addSlope(
                    flags,
                    bySlope ? slope - ONE_SIDED_95 * error : counts.restCorrelation(item, false),
                    bySlope ? slope + ONE_SIDED_95 * error : counts.restCorrelation(item, true));
        } else if (counts.answered[item] > 0) {
            flags.add(counts.right[item] > 0 ? Flag.EVERYBODY_RIGHT : Flag.NOBODY_RIGHT);
        }
        if (counts.answered[item] < FEW) {
            flags.add(Flag.FEW_ANSWERS);
        }
        return flags;
    }

    private static void addSlope(List<Flag> flags, double low, double high) {
        if (high < 0) {
            flags.add(Flag.MISFIT_NEGATIVE);
        } else if (low < 0) {
            flags.add(Flag.NO_INFORMATION);
        }
    }
}
