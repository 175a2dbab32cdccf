package org.poruch.measure;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Answers made for a test: typed as text, or drawn from known items. */
final class Answers {
    private Answers() {}

    static List<String> names(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
    }

    /** One string a person: 0, 1, or a dot for a missing answer. */
    static Responses typed(String... rows) {
        int items = rows[0].length();
        var cells = new byte[rows.length * items];
        for (int at = 0; at < cells.length; at++) {
            char cell = rows[at / items].charAt(at % items);
            cells[at] = cell == '.' ? Responses.MISSING : (byte) (cell - '0');
        }
        return Responses.of(names("q", items), names("", rows.length), cells);
    }

    /** Persons with θ ~ N(0, 1) on items of given slopes and intercepts. */
    static Responses drawn(
            int persons, double[] slopes, double[] intercepts, double missing, long seed) {
        var random = new Random(seed);
        var cells = new byte[persons * slopes.length];
        for (int person = 0, at = 0; person < persons; person++) {
            double theta = random.nextGaussian();
            for (int item = 0; item < slopes.length; item++, at++) {
                boolean right =
                        random.nextDouble() < Logistic.right(slopes[item], intercepts[item], theta);
                cells[at] =
                        random.nextDouble() < missing ? Responses.MISSING : (byte) (right ? 1 : 0);
            }
        }
        return Responses.of(names("q", slopes.length), names("", persons), cells);
    }

    static double[] slopes(int items, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, items)
                .mapToDouble(i -> Math.exp(0.2 + 0.3 * random.nextGaussian()))
                .toArray();
    }

    static double[] intercepts(int items, long seed) {
        var random = new Random(seed + 1);
        return IntStream.range(0, items).mapToDouble(i -> 1.2 * random.nextGaussian()).toArray();
    }
}
