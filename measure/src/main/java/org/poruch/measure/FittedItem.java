package org.poruch.measure;

import java.util.List;

/**
 * An item on the metric logit P(right) = a·θ + d = a·(θ − b). What could not be estimated is NaN:
 * everything of an item that nobody or everybody had right, and the standard errors of a slope that
 * is held at ±25 because the answers follow a step.
 *
 * @param id name of the item
 * @param a slope, logits per SD of θ
 * @param seA its standard error
 * @param d intercept, logits
 * @param seD its standard error
 * @param b difficulty −d/a, in SD of θ; NaN when a is zero
 * @param seB its standard error by the delta method
 * @param flags what is remarkable
 */
public record FittedItem(
        String id,
        double a,
        double seA,
        double d,
        double seD,
        double b,
        double seB,
        List<Flag> flags) {
    public FittedItem {
        flags = List.copyOf(flags);
    }

    static FittedItem notEstimated(String id, List<Flag> flags) {
        double none = Double.NaN;
        return new FittedItem(id, none, none, none, none, none, none, flags);
    }

    /** Whether the item has a curve and can be used to score. */
    public boolean isEstimated() {
        return !Double.isNaN(a) && !Double.isNaN(d);
    }
}
