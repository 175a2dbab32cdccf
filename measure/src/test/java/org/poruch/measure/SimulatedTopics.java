package org.poruch.measure;

import java.util.ArrayList;
import java.util.Random;

/**
 * Persons whose abilities on topics correlate, answering items of known curves; the truth is the
 * expected share of right answers on each topic.
 */
record SimulatedTopics(Responses responses, Topics topics, double[][] truth) {
    static SimulatedTopics draw(
            int persons, int items, int topics, double correlation, Random random) {
        var names = new ArrayList<String>();
        var slopes = new double[items];
        var difficulties = new double[items];
        var counts = new int[topics];
        for (int item = 0; item < items; item++) {
            names.add("topic" + item % topics);
            counts[item % topics]++;
            slopes[item] = Math.exp(0.1 + 0.3 * random.nextGaussian());
            difficulties[item] = random.nextGaussian();
        }
        var cells = new byte[persons * items];
        var truth = new double[persons][topics];
        for (int person = 0; person < persons; person++) {
            double common = Math.sqrt(correlation) * random.nextGaussian();
            var theta = new double[topics];
            for (int topic = 0; topic < topics; topic++) {
                theta[topic] = common + Math.sqrt(1 - correlation) * random.nextGaussian();
            }
            for (int item = 0; item < items; item++) {
                int topic = item % topics;
                double right =
                        Logistic.right(
                                slopes[item], -slopes[item] * difficulties[item], theta[topic]);
                truth[person][topic] += right / counts[topic];
                cells[person * items + item] = (byte) (random.nextDouble() < right ? 1 : 0);
            }
        }
        return new SimulatedTopics(
                Responses.of(Answers.names("q", items), Answers.names("", persons), cells),
                Topics.of(names),
                truth);
    }
}
