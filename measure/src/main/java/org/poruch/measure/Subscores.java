package org.poruch.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether topic scores are worth reporting: Haberman's PRMSE (2008, doi:10.3102/1076998607302636)
 * from coefficient alpha and covariances with n − 1, over persons with no missing answer. True
 * scores have the covariances of the observed ones and alpha times their variance; the total
 * includes the topic.
 *
 * @param persons how many had no missing answer
 * @param totalAlpha alpha of the total score; NaN with one item or no spread
 * @param topics in the order of {@link Topics}
 */
public record Subscores(long persons, double totalAlpha, List<Subscore> topics) {
    public Subscores {
        topics = List.copyOf(topics);
    }

    /** Fewer than three such persons: everything NaN. */
    public static Subscores of(Responses responses, Topics topics) {
        topics.check(responses);
        var covariances = ItemCovariances.of(responses, true);
        int[] all = IntStream.range(0, covariances.items).toArray();
        double persons = covariances.items == 0 ? 0 : covariances.answered(0);
        var scores = new TopicScores(covariances, topics);
        return new Subscores(
                (long) persons,
                persons < 3 ? Double.NaN : alpha(covariances, all),
                IntStream.range(0, topics.size())
                        .mapToObj(topic -> scores.subscore(topic, persons >= 3))
                        .toList());
    }

    static double alpha(ItemCovariances covariances, int[] items) {
        double n = items.length;
        double variance = covariances.sum(items, items);
        return n < 2 || variance <= 0
                ? Double.NaN
                : n / (n - 1) * (1 - covariances.variances(items) / variance);
    }
}
