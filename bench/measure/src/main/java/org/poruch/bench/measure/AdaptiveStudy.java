package org.poruch.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.poruch.measure.AdaptiveRun;
import org.poruch.measure.AdaptiveTest;
import org.poruch.measure.FittedItem;
import org.poruch.measure.Scoring;

/**
 * How many items an adaptive test needs, beside the best fixed short form; and how fast the next
 * item is.
 */
public final class AdaptiveStudy {
    private static final int PERSONS = 500;

    private AdaptiveStudy() {}

    public static void main(String[] args) {
        System.out.println(
                "| bank | stop at SD | adaptive, items | best fixed form with the same mean variance, items |");
        System.out.println("|---|---|---|---|");
        for (int bank : new int[] {60, 200, 500}) {
            for (double stop : new double[] {0.5, 0.4, 0.3}) {
                study(bank, stop);
            }
        }
        next();
    }

    private static void study(int bank, double stop) {
        var world =
                World.answers(
                        PERSONS,
                        World.draw(1, bank, 1, 1, new Random(bank)).slopes(),
                        World.draw(1, bank, 1, 1, new Random(bank)).intercepts(),
                        1,
                        1,
                        new Random(bank + 1));
        var items = world.trueItems();
        var runs = AdaptiveRun.over(world.responses(), items, stop, bank);
        double asked = runs.stream().mapToInt(AdaptiveRun::items).average().orElseThrow();
        double variance =
                runs.stream().mapToDouble(run -> run.sd() * run.sd()).average().orElseThrow();
        System.out.printf(
                "| %d | %.1f | %.1f | %d |%n", bank, stop, asked, fixed(world, items, variance));
    }

    /** Items by their information averaged over N(0, 1); as many as it takes. */
    private static int fixed(World world, List<FittedItem> items, double variance) {
        var best = new ArrayList<>(items);
        best.sort(Comparator.comparingDouble(item -> -averageInformation(item)));
        int low = 1;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) / 2;
            var scored =
                    Scoring.with(best.subList(0, middle))
                            .score(world.responses(), Scoring.Method.EAP);
            double mean =
                    IntStream.range(0, scored.size())
                            .mapToDouble(i -> scored.se(i) * scored.se(i))
                            .average()
                            .orElseThrow();
            if (mean <= variance) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static double averageInformation(FittedItem item) {
        double sum = 0;
        for (double theta = -4; theta <= 4; theta += 0.1) {
            double right = 1 / (1 + Math.exp(-item.a() * theta - item.d()));
            sum += Math.exp(-theta * theta / 2) * item.a() * item.a() * right * (1 - right);
        }
        return sum;
    }

    private static void next() {
        var world = World.draw(400, 500, 1, 1, new Random(5));
        var test = AdaptiveTest.with(world.trueItems());
        var times = new ArrayList<Long>();
        for (int person = 0; person < 400; person++) {
            test.begin();
            for (int asked = 0; asked < 50; asked++) {
                long begun = System.nanoTime();
                int item = test.next().orElseThrow();
                test.answer(item, world.responses().cell(person, item) == 1);
                if (person >= 100) {
                    times.add(System.nanoTime() - begun);
                }
            }
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%nOne answer and the next item, bank of 500: median %.1f µs, p99 %.1f µs%n",
                Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow() / 1e3,
                sorted[(int) (sorted.length * 0.99)] / 1e3);
    }
}
