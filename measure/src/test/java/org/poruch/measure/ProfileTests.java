package org.poruch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile says what the answers support, and of the rest that they do not. */
class ProfileTests {
    private static final double AIM = 0.6;

    /** The whole simulation is in bench/measure; this is a short one with a fixed seed. */
    @ParameterizedTest
    @CsvSource({"30,20,4", "30,60,5", "100,20,5", "300,40,5", "3000,60,4"})
    void ninetyOfAHundredIntervalsHoldTheTruthAndGapsAreGaps(int persons, int items, int topics) {
        var random = new Random(persons + items);
        int repeats = Math.max(2, 4500 / persons);
        double covered = 0;
        double gaps = 0;
        double rightGaps = 0;
        for (int repeat = 0; repeat < repeats; repeat++) {
            var world = SimulatedTopics.draw(persons, items, topics, 0.8, random);
            var profile = Profile.of(world.responses(), world.topics());
            for (int person = 0; person < persons; person++) {
                for (int topic = 0; topic < topics; topic++) {
                    var level = profile.of(person).get(topic);
                    double truth = world.truth()[person][topic];
                    covered += level.low() <= truth && truth <= level.high() ? 1 : 0;
                    gaps += level.verdict(AIM) == Verdict.GAP ? 1 : 0;
                    rightGaps += level.verdict(AIM) == Verdict.GAP && truth < AIM ? 1 : 0;
                }
            }
        }

        assertThat(covered / (repeats * persons * topics)).isBetween(0.88, 0.92);
        assertThat(rightGaps / gaps).isGreaterThan(0.95);
    }

    @Test
    void sofiiaWhoMissedATopicIsPredictedFromTheOthersWithLessCertainty() {
        var world = SimulatedTopics.draw(200, 30, 3, 0.8, new Random(5));
        var responses = without(world.responses(), 0, world.topics().items(1));
        var whole = Profile.of(world.responses(), world.topics()).of(0).get(1);

        var sofiia = Profile.of(responses, world.topics()).of(0).get(1);

        assertThat(sofiia.items()).isZero();
        assertThat(sofiia.raw()).isNaN();
        assertThat(sofiia.hasTooFewItems()).isTrue();
        assertThat(sofiia.sd()).isGreaterThan(1.2 * whole.sd());
    }

    @Test
    void whoAnsweredNothingStandsAtTheMeanWithTheWholeSpread() {
        var world = SimulatedTopics.draw(300, 30, 3, 0.8, new Random(6));
        var responses = without(world.responses(), 0, new int[0]);
        for (int topic = 0; topic < 3; topic++) {
            responses = without(responses, 0, world.topics().items(topic));
        }

        var levels = Profile.of(responses, world.topics()).of(0);

        for (int topic = 0; topic < 3; topic++) {
            double mean = 0;
            for (var truth : world.truth()) {
                mean += truth[topic] / 300;
            }
            assertThat(levels.get(topic).level()).isCloseTo(mean, within(0.05));
            assertThat(levels.get(topic).verdict(mean)).isEqualTo(Verdict.UNCLEAR);
        }
    }

    @Test
    void aLonePersonIsJudgedByTheOwnAnswers() {
        var level =
                Profile.of(Answers.typed("1110"), Topics.of(List.of("x", "x", "x", "x")))
                        .of(0)
                        .getFirst();

        assertThat(level.level()).isCloseTo(0.7, within(1e-12));
        assertThat(level.low()).isCloseTo(0.3562, within(1e-4));
        assertThat(level.high()).isCloseTo(0.9421, within(1e-4));
        assertThat(level.verdict(AIM)).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void aTopicThatEverybodyMasteredIsNotCertainBeyondItsItems() {
        var rows = new ArrayList<String>();
        var random = new Random(7);
        for (int i = 0; i < 50; i++) {
            rows.add("111" + random.nextInt(2) + random.nextInt(2) + random.nextInt(2));
        }

        var level =
                Profile.of(
                                Answers.typed(rows.toArray(String[]::new)),
                                Topics.of(List.of("x", "x", "x", "y", "y", "y")))
                        .of(0)
                        .getFirst();

        assertThat(level.sd()).isPositive();
        assertThat(level.level()).isGreaterThan(0.95);
    }

    @Test
    void moreAnswersWouldTell() {
        var world = SimulatedTopics.draw(500, 40, 4, 0.6, new Random(8));
        var profile = Profile.of(world.responses(), world.topics());
        int unclear = 0;
        while (profile.of(unclear).getFirst().verdict(AIM) != Verdict.UNCLEAR
                || Math.abs(profile.of(unclear).getFirst().level() - AIM) < 0.1) {
            unclear++;
        }

        var more = profile.answersToDecide(unclear, 0, AIM, 1000);

        assertThat(more.orElseThrow()).isBetween(1, 1000);
        assertThat(profile.answersToDecide(unclear, 0, profile.of(unclear).getFirst().level(), 5))
                .isEmpty();
    }

    private static Responses without(Responses all, int person, int[] items) {
        int size = all.items().size();
        var cells = new byte[all.rows() * size];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = all.cell(at / size, at % size);
        }
        for (int item : items) {
            cells[person * size + item] = Responses.MISSING;
        }
        return Responses.of(all.items(), all.persons(), cells);
    }
}
