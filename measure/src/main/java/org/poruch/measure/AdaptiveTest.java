package org.poruch.measure;

import java.util.List;
import java.util.OptionalInt;

/**
 * An adaptive test of one person: the next item is the one with the most information a²·P·(1 − P)
 * at the EAP so far (Lord 1980; van der Linden &amp; Pashley 2010,
 * doi:10.1007/978-0-387-85461-8_1), beginning at θ = 0. Of two equally informative items the
 * earlier one is taken. Pays with a bank of about 200 items or more. Not for several threads at
 * once.
 */
public final class AdaptiveTest {
    private final List<String> names;
    private final double[] slopes;
    private final double[] intercepts;
    private final boolean[] estimated;
    private final boolean[] used;
    private final Curves curves;
    private final double[] base;
    private final Posterior posterior;
    private double slopeOfRight;
    private int asked;

    private AdaptiveTest(List<FittedItem> bank) {
        names = bank.stream().map(FittedItem::id).toList();
        slopes = bank.stream().mapToDouble(item -> item.isEstimated() ? item.a() : 0).toArray();
        intercepts = bank.stream().mapToDouble(item -> item.isEstimated() ? item.d() : 0).toArray();
        estimated = new boolean[slopes.length];
        used = new boolean[slopes.length];
        for (int item = 0; item < used.length; item++) {
            estimated[item] = bank.get(item).isEstimated();
        }
        var grid = Quadrature.standard().fineEnoughFor(slopes, intercepts);
        curves = Curves.of(grid, slopes, intercepts);
        base = grid.logWeights.clone();
        posterior = new Posterior(grid);
        begin();
    }

    /**
     * @param bank calibrated items; those that were not estimated are never asked
     */
    public static AdaptiveTest with(List<FittedItem> bank) {
        return new AdaptiveTest(bank);
    }

    /** Number of the next item in the bank; empty when all were asked. */
    public OptionalInt next() {
        int best = -1;
        double most = -1;
        for (int item = 0; item < slopes.length; item++) {
            if (!used[item]) {
                double information =
                        Logistic.information(slopes[item], intercepts[item], posterior.mean);
                if (information > most) {
                    most = information;
                    best = item;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** Takes an answer. Each item is answered once. */
    public void answer(int item, boolean right) {
        if (used[item]) {
            throw new IllegalArgumentException(
                    "The item (%s) must not be answered twice.".formatted(names.get(item)));
        }
        used[item] = true;
        asked++;
        int from = item * base.length;
        for (int k = 0; k < base.length; k++) {
            base[k] += curves.logWrong[from + k];
        }
        slopeOfRight += right ? slopes[item] : 0;
        weigh();
    }

    /** Leaves an item out: it is not asked and says nothing. */
    public void skip(int item) {
        used[item] = true;
    }

    /** Begins anew with the next person. */
    public void begin() {
        for (int item = 0; item < used.length; item++) {
            used[item] = !estimated[item];
        }
        System.arraycopy(curves.grid.logWeights, 0, base, 0, base.length);
        slopeOfRight = 0;
        asked = 0;
        weigh();
    }

    private void weigh() {
        posterior.weigh(base, slopeOfRight, posterior.peak);
    }

    public int asked() {
        return asked;
    }

    /** EAP of θ. */
    public double theta() {
        return posterior.mean;
    }

    /** Posterior SD. */
    public double sd() {
        return Math.sqrt(posterior.variance());
    }
}
