package org.poruch.bench.measure;

import java.util.Random;
import org.poruch.measure.Calibration;
import org.poruch.measure.Flag;
import org.poruch.measure.Model;

/** How often an item with a turned key is found, and how often a good one is suspected. */
public final class FlagStudy {
    private static final int REPEATS = 60;

    private FlagStudy() {}

    public static void main(String[] args) {
        System.out.println("| model | persons | items | found | called negative | false alarms |");
        System.out.println("|---|---|---|---|---|---|");
        for (var model : Model.values()) {
            for (int persons : new int[] {300, 1000, 3000}) {
                for (int items : new int[] {20, 40}) {
                    study(model, persons, items);
                }
            }
        }
    }

    private static void study(Model model, int persons, int items) {
        var random = new Random(persons + items);
        int seeded = items / 10;
        long found = 0;
        long negative = 0;
        long alarms = 0;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            var drawn = World.draw(1, items, 1, 1, random);
            var slopes = drawn.slopes().clone();
            var intercepts = drawn.intercepts().clone();
            for (int item = 0; item < seeded; item++) {
                slopes[item] = -slopes[item];
                intercepts[item] = -intercepts[item];
            }
            var fit =
                    Calibration.fit(
                            World.answers(persons, slopes, intercepts, 1, 1, random).responses(),
                            model);
            for (int item = 0; item < items; item++) {
                var flags = fit.items().get(item).flags();
                boolean suspected =
                        flags.contains(Flag.MISFIT_NEGATIVE) || flags.contains(Flag.NO_INFORMATION);
                if (item < seeded) {
                    found += suspected ? 1 : 0;
                    negative += flags.contains(Flag.MISFIT_NEGATIVE) ? 1 : 0;
                } else {
                    alarms += suspected ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "| %s | %d | %d | %.3f | %.3f | %.4f |%n",
                model.word(),
                persons,
                items,
                found / (double) (REPEATS * seeded),
                negative / (double) (REPEATS * seeded),
                alarms / (double) (REPEATS * (items - seeded)));
    }
}
