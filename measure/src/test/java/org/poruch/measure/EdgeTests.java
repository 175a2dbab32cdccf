package org.poruch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers that a formula does not foresee have a defined answer. */
class EdgeTests {
    @ParameterizedTest
    @EnumSource(Model.class)
    void onePersonTellsNothingAboutItems(Model model) {
        var responses = Answers.typed("101");

        var fit = Calibration.fit(responses, model);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.logLik()).isZero();
        assertThat(fit.eapReliability()).isZero();
        assertThat(fit.items())
                .extracting(FittedItem::flags)
                .containsExactly(
                        List.of(Flag.EVERYBODY_RIGHT, Flag.FEW_ANSWERS),
                        List.of(Flag.NOBODY_RIGHT, Flag.FEW_ANSWERS),
                        List.of(Flag.EVERYBODY_RIGHT, Flag.FEW_ANSWERS));
        assertThat(fit.items()).noneMatch(FittedItem::isEstimated);
        var ability = Scoring.with(fit.items()).score(responses, Scoring.Method.EAP);
        assertThat(ability.theta(0)).isCloseTo(0, within(1e-12));
        assertThat(ability.se(0)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void oneItemIsEstimatedUnderThePrior(Model model) {
        var rows = new String[300];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i % 3 == 0 ? "1" : "0";
        }

        var fit = Calibration.fit(Answers.typed(rows), model);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.logLik())
                .isCloseTo(100 * Math.log(1 / 3.0) + 200 * Math.log(2 / 3.0), within(1e-6));
        assertThat(fit.items().getFirst().a()).isBetween(0.5, 1.0);
        assertThat(fit.items().getFirst().seD()).isPositive();
    }

    @Test
    void nobodyAnsweredAnything() {
        var responses = Answers.typed("..", "..", "..", "..", "..");

        var fit = Calibration.fit(responses, Model.OWN_SLOPES);

        assertThat(fit.logLik()).isZero();
        assertThat(fit.items())
                .extracting(FittedItem::flags)
                .containsOnly(List.of(Flag.FEW_ANSWERS));
        var scoring = Scoring.with(fit.items());
        assertThat(scoring.score(responses, Scoring.Method.ML).theta(0)).isNaN();
        assertThat(scoring.score(responses, Scoring.Method.WLE).theta(0)).isNaN();
        var level = Profile.of(responses, Topics.of(List.of("x", "y"))).of(0).getFirst();
        assertThat(level.raw()).isNaN();
        assertThat(level.low()).isZero();
        assertThat(level.high()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void constantItemsChangeNothingForTheOthers(Model model) {
        var some =
                Answers.drawn(
                        400, new double[] {1, 1.2, 0.8, 1.5}, new double[] {0, 1, -1, 0}, 0, 3);
        var cells = new byte[400 * 6];
        for (int row = 0; row < 400; row++) {
            cells[row * 6] = 1;
            cells[row * 6 + 5] = 0;
            for (int item = 0; item < 4; item++) {
                cells[row * 6 + 1 + item] = some.cell(row, item);
            }
        }
        var with =
                Calibration.fit(Responses.of(Answers.names("q", 6), some.persons(), cells), model);
        var without = Calibration.fit(some, model);

        assertThat(with.logLik()).isCloseTo(without.logLik(), within(1e-9));
        assertThat(with.items().get(0).flags()).contains(Flag.EVERYBODY_RIGHT);
        assertThat(with.items().get(5).flags()).contains(Flag.NOBODY_RIGHT);
        assertThat(with.items().get(5).d()).isNaN();
        assertThat(with.items().get(2).a()).isCloseTo(without.items().get(1).a(), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void duplicatedItemsHaveTheSameCurve(Model model) {
        var some = Answers.drawn(500, Answers.slopes(8, 4), Answers.intercepts(8, 4), 0, 5);
        var cells = new byte[500 * 9];
        for (int row = 0; row < 500; row++) {
            for (int item = 0; item < 9; item++) {
                cells[row * 9 + item] = some.cell(row, item % 8);
            }
        }

        var fit =
                Calibration.fit(Responses.of(Answers.names("q", 9), some.persons(), cells), model);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.items().get(8).a()).isCloseTo(fit.items().get(0).a(), within(1e-5));
        assertThat(Math.abs(fit.items().get(8).a())).isLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void perfectSeparationIsHeldAtASteepSlope(Model model) {
        var steps = new String[] {"00000", "10000", "11000", "11100", "11110", "11111"};
        var rows = new String[600];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = steps[i % 6];
        }

        var fit = Calibration.fit(Answers.typed(rows), model);

        assertThat(fit.logLik()).isFinite();
        assertThat(fit.items()).allSatisfy(item -> assertThat(item.a()).isBetween(1.0, 25.0));
        assertThat(fit.items()).allSatisfy(item -> assertThat(item.d()).isFinite());
        assertThat(
                        Scoring.with(fit.items())
                                .score(Answers.typed(rows), Scoring.Method.WLE)
                                .theta(0))
                .isFinite();
    }

    @Test
    void aTurnedKeyIsANegativeSlopeAndFlagged() {
        double[] slopes = Answers.slopes(12, 6);
        slopes[4] = -1;
        var fit =
                Calibration.fit(
                        Answers.drawn(1000, slopes, Answers.intercepts(12, 6), 0, 7),
                        Model.OWN_SLOPES);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.items().get(4).a()).isCloseTo(-1, within(0.3));
        assertThat(fit.items().get(4).flags()).containsExactly(Flag.MISFIT_NEGATIVE);
        assertThat(fit.items().get(3).flags()).isEmpty();
    }

    @Test
    void steepItemsAreResolvedByAFinerGrid() {
        double[] slopes = {9, 8, 1, 1.5, 6};
        var fit =
                Calibration.fit(
                        Answers.drawn(4000, slopes, new double[] {2, -3, 0, 1, 0}, 0, 8),
                        Model.OWN_SLOPES);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.items().get(4).a()).isCloseTo(6, within(4 * fit.items().get(4).seA()));
    }

    @Test
    void aSmallGroupHasSlopesUnderThePrior() {
        var responses =
                Answers.drawn(40, Answers.slopes(10, 9), Answers.intercepts(10, 9), 0.1, 10);
        var fit = Calibration.fit(responses, Model.OWN_SLOPES);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.items()).allSatisfy(item -> assertThat(item.a()).isBetween(0.3, 3.0));
        assertThat(fit.items()).allSatisfy(item -> assertThat(item.seA()).isBetween(0.05, 1.0));
    }

    @Test
    void frequenciesCountLikeRepeatedRows() {
        var once =
                Responses.of(
                        List.of("a", "b", "c"),
                        List.of("1", "2", "3", "4"),
                        new byte[] {1, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1},
                        new int[] {90, 80, 70, 60});
        var rows = new String[300];
        for (int i = 0; i < 300; i++) {
            rows[i] = i < 90 ? "101" : i < 170 ? "010" : i < 240 ? "110" : "001";
        }
        var one = Calibration.fit(once, Model.ONE_SLOPE);
        var other = Calibration.fit(Answers.typed(rows), Model.ONE_SLOPE);

        assertThat(one.persons()).isEqualTo(300);
        assertThat(one.logLik()).isCloseTo(other.logLik(), within(1e-9));
        assertThat(one.eapReliability()).isCloseTo(other.eapReliability(), within(1e-9));
    }

    @Test
    void aHundredThousandPersonsAreAnswered() {
        var responses =
                Answers.drawn(100_000, Answers.slopes(20, 1), Answers.intercepts(20, 1), 0.02, 2);

        var fit = Calibration.fit(responses, Model.OWN_SLOPES);

        assertThat(fit.converged()).isTrue();
        for (int item = 0; item < 20; item++) {
            var found = fit.items().get(item);
            assertThat(found.a()).isCloseTo(Answers.slopes(20, 1)[item], within(4.5 * found.seA()));
            assertThat(found.d())
                    .isCloseTo(Answers.intercepts(20, 1)[item], within(4.5 * found.seD()));
        }
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> Responses.of(List.of("a"), List.of("1"), new byte[2]))
                .hasMessage("There must be one cell for each person and item.");
        assertThatThrownBy(() -> Responses.of(List.of("a", "a"), List.of("1"), new byte[2]))
                .hasMessage("Each item must stand once.");
        assertThatThrownBy(() -> Responses.of(List.of("a"), List.of("1"), new byte[] {3}))
                .hasMessage("A cell must be wrong, right or missing.");
        assertThatThrownBy(() -> Profile.of(Answers.typed("01"), Topics.of(List.of("x"))))
                .hasMessage("There must be one topic for each item.");
    }

    @Test
    void theEigenvaluesOfAMatrixCanBeRaised() {
        double[][] raised = Symmetric.raised(new double[][] {{1, 2, 0}, {2, 1, 0}, {0, 0, 0.5}}, 0);

        assertThat(Arrays.stream(raised).flatMapToDouble(Arrays::stream).toArray())
                .containsExactly(new double[] {1.5, 1.5, 0, 1.5, 1.5, 0, 0, 0, 0.5}, within(1e-12));
    }
}
