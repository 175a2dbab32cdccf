package org.poruch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** An adaptive test asks what tells most, and stops when enough is known. */
class AdaptiveTests {
    private static final Responses ALL =
            Answers.drawn(400, Answers.slopes(200, 3), Answers.intercepts(200, 3), 0, 4);
    private static final Fit FIT = Calibration.fit(ALL, Model.ONE_SLOPE);

    @Test
    void aRunStopsAsSoonAsTheSdIsReached() {
        var runs = AdaptiveRun.over(ALL, FIT.items(), 0.3, 200);

        assertThat(runs).hasSize(400);
        assertThat(runs).allSatisfy(run -> assertThat(run.sd()).isLessThanOrEqualTo(0.3));
        assertThat(runs.stream().mapToInt(AdaptiveRun::items).average().orElseThrow())
                .isBetween(25.0, 60.0);
    }

    @Test
    void aRunOverAllItemsEndsAtTheEapOfTheWholeTest() {
        var eap = Scoring.with(FIT.items()).score(ALL, Scoring.Method.EAP);
        var runs = AdaptiveRun.over(ALL, FIT.items(), 0, 200);

        for (int row = 0; row < 400; row++) {
            assertThat(runs.get(row).items()).isEqualTo(200);
            assertThat(runs.get(row).theta()).isCloseTo(eap.theta(row), within(1e-9));
            assertThat(runs.get(row).sd()).isCloseTo(eap.se(row), within(1e-9));
        }
    }

    @Test
    void noMoreItemsAreAskedThanAllowedOrAnswered() {
        assertThat(AdaptiveRun.over(ALL, FIT.items(), 0, 7)).allMatch(run -> run.items() == 7);
        assertThat(AdaptiveRun.over(Answers.typed("1.0"), FIT.items(), 0, 200).getFirst().items())
                .isEqualTo(2);
    }

    @Test
    void itemsAreAskedFromTheMostInformativeAtTheMeanAndOnceEach() {
        var test = AdaptiveTest.with(FIT.items());
        int first = test.next().orElseThrow();

        double least =
                FIT.items().stream().mapToDouble(item -> Math.abs(item.b())).min().orElseThrow();
        assertThat(Math.abs(FIT.items().get(first).b())).isEqualTo(least);
        test.answer(first, true);
        assertThat(test.theta()).isPositive();
        assertThat(test.next().orElseThrow()).isNotEqualTo(first);
        assertThatThrownBy(() -> test.answer(first, false))
                .hasMessageContaining("must not be answered twice");
    }
}
