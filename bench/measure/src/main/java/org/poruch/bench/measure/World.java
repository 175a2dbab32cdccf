package org.poruch.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.poruch.measure.FittedItem;
import org.poruch.measure.Responses;
import org.poruch.measure.Topics;

/**
 * Made-up people and items whose truth is known.
 *
 * @param truth persons × topics: the expected share of right answers on the topic
 */
record World(
        Responses responses,
        Topics topics,
        double[][] truth,
        double[] slopes,
        double[] intercepts) {
    /** Items: ln a ~ N(0.1, 0.3²), b ~ N(0, 1); abilities on topics correlate. */
    static World draw(int persons, int items, int topics, double correlation, Random random) {
        var slopes =
                IntStream.range(0, items)
                        .mapToDouble(_ -> Math.exp(0.1 + 0.3 * random.nextGaussian()))
                        .toArray();
        var intercepts =
                IntStream.range(0, items)
                        .mapToDouble(j -> -slopes[j] * random.nextGaussian())
                        .toArray();
        return answers(persons, slopes, intercepts, topics, correlation, random);
    }

    static World answers(
            int persons,
            double[] slopes,
            double[] intercepts,
            int topics,
            double correlation,
            Random random) {
        int items = slopes.length;
        var cells = new byte[persons * items];
        var truth = new double[persons][topics];
        var theta = new double[topics];
        for (int person = 0; person < persons; person++) {
            double common = Math.sqrt(correlation) * random.nextGaussian();
            for (int topic = 0; topic < topics; topic++) {
                theta[topic] = common + Math.sqrt(1 - correlation) * random.nextGaussian();
            }
            for (int item = 0; item < items; item++) {
                int topic = item % topics;
                double right = 1 / (1 + Math.exp(-slopes[item] * theta[topic] - intercepts[item]));
                int size = (items - topic + topics - 1) / topics;
                truth[person][topic] += right / size;
                cells[person * items + item] = (byte) (random.nextDouble() < right ? 1 : 0);
            }
        }
        var names = new ArrayList<String>();
        IntStream.range(0, items).forEach(item -> names.add("topic" + item % topics));
        return new World(
                Responses.of(names("q", items), names("", persons), cells),
                Topics.of(names),
                truth,
                slopes,
                intercepts);
    }

    static List<String> names(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
    }

    List<FittedItem> trueItems() {
        return IntStream.range(0, slopes.length)
                .mapToObj(
                        j ->
                                new FittedItem(
                                        "q" + (j + 1),
                                        slopes[j],
                                        0,
                                        intercepts[j],
                                        0,
                                        -intercepts[j] / slopes[j],
                                        0,
                                        List.of()))
                .toList();
    }
}
