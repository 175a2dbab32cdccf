package org.poruch.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Levels of persons on topics: the best linear prediction (BLUP) of each true topic share from all
 * topic shares of the person, with its posterior SD (augmented subscores; Wainer et al. 2001, in
 * Thissen &amp; Wainer, Test Scoring, ch. 9; Haberman &amp; Sinharay 2010,
 * doi:10.1007/s11336-010-9158-4).
 *
 * <p>A share is taken relative to the items that the person answered, so that a missing answer to a
 * hard item is no bonus; topics without answers are predicted from the others; without any answer
 * the level is the mean of all with its whole spread. The posterior variance carries the
 * uncertainty of the mean and, by the factor 1 + (topics + 1)/N, of the regression. Level and
 * interval are cut to [0, 1].
 *
 * <p>Fewer than five persons tell nothing about each other: the level is then (right + ½)/(answers
 * + 1) with Wilson's 90 % interval (1927, doi:10.1080/01621459.1927.10502953), or ½ in [0, 1]
 * without answers.
 */
public final class Profile {
    private static final int FEWEST_PERSONS = 5;

    private final Responses responses;
    private final Topics topics;
    private final TopicPrediction prediction;

    private Profile(Responses responses, Topics topics) {
        this.responses = responses;
        this.topics = topics;
        double persons = 0;
        for (int row = 0; row < responses.rows(); row++) {
            persons += responses.answered(row) > 0 ? responses.frequency(row) : 0;
        }
        var covariances = ItemCovariances.of(responses);
        prediction =
                persons < FEWEST_PERSONS
                        ? new LonePrediction()
                        : new JointPrediction(
                                new TopicModel(covariances, topics, persons), covariances);
    }

    /**
     * @throws IllegalArgumentException when there is not one topic for each item
     */
    public static Profile of(Responses responses, Topics topics) {
        topics.check(responses);
        return new Profile(responses, topics);
    }

    /** The person's topics, in the order of {@link Topics}. */
    public List<TopicLevel> of(int row) {
        var answers = TopicAnswers.of(responses, topics, row);
        var levels = new ArrayList<TopicLevel>(topics.size());
        for (var each : prediction.of(answers)) {
            int topic = levels.size();
            levels.add(
                    new TopicLevel(
                            topics.names().get(topic),
                            answers.answered()[topic],
                            answers.raw(topic),
                            each.level(),
                            each.sd(),
                            each.low(),
                            each.high()));
        }
        return levels;
    }

    /**
     * How many more answers on the topic would decide between gap and strength if the level stayed
     * as it is: zero when it is decided, empty when even {@code most} would not.
     */
    public OptionalInt answersToDecide(int row, int topic, double aim, int most) {
        var answers = TopicAnswers.of(responses, topics, row);
        double away = Math.abs(prediction.of(answers).get(topic).level() - aim);
        for (int more = 0; more <= most; more++) {
            double sd = prediction.of(answers.withMore(topic, more)).get(topic).sd();
            if (TopicPrediction.WIDE * sd < away) {
                return OptionalInt.of(more);
            }
        }
        return OptionalInt.empty();
    }
}
