package org.poruch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The information is what differences of the gradient give, with missing answers and steep or
 * negative slopes too.
 */
class InformationTests {
    private static final double STEP = 1e-5;

    @ParameterizedTest
    @CsvSource({"ONE_SLOPE,0", "OWN_SLOPES,0", "ONE_SLOPE,0.3", "OWN_SLOPES,0.3", "OWN_SLOPES,0.8"})
    void informationIsTheSlopeOfTheGradient(Model model, double missing) {
        double[] slopes = {1, -0.7, 3, 0.2, 1.5};
        double[] intercepts = {0, 0.5, -2, 1, 3};
        var responses = Answers.drawn(300, slopes, intercepts, missing, 11);
        var patterns = Patterns.of(responses, new int[] {0, 1, 2, 3, 4});
        var objective = new Objective(patterns, Quadrature.standard(), model, false);
        var at = new double[model.slopes(5) + 5];
        for (int i = 0; i < at.length; i++) {
            at[i] = 0.4 + 0.3 * Math.sin(i);
        }

        objective.at(at);
        var information = objective.information(at);

        for (int i = 0; i < at.length; i++) {
            var up = at.clone();
            var down = at.clone();
            up[i] += STEP;
            down[i] -= STEP;
            double above = objective.at(up);
            var gradientAbove = objective.gradient(up);
            double below = objective.at(down);
            var gradientBelow = objective.gradient(down);
            objective.at(at);
            assertThat(objective.gradient(at)[i])
                    .isCloseTo((above - below) / (2 * STEP), within(1e-4));
            for (int j = 0; j < at.length; j++) {
                assertThat(information[i][j])
                        .isCloseTo(
                                (gradientBelow[j] - gradientAbove[j]) / (2 * STEP), within(1e-4));
            }
        }
    }
}
