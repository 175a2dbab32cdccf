package org.poruch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Estimates on real data agree with an independent engine and so with mirt. */
class ReferenceTests {
    private static final double NEAR = 1e-4;

    @ParameterizedTest
    @CsvSource({
        "lsat6,1pl", "lsat6,2pl", "mathexam14w,1pl", "mathexam14w,2pl",
        "verbagg24,1pl", "verbagg24,2pl", "ability_icar16,1pl", "ability_icar16,2pl"
    })
    void itemsAndLikelihoodAgreeWithTheReference(String set, String model) {
        var fit = Calibration.fit(Reference.responses(set), model(model));

        var whole =
                Reference.table("summary").stream()
                        .filter(row -> row.get("set").equals(set) && row.get("model").equals(model))
                        .findFirst()
                        .orElseThrow();
        double logLik = Reference.number(whole, "logLik");
        assertThat(fit.converged()).isTrue();
        assertThat(fit.persons()).isEqualTo(Long.parseLong(whole.get("persons")));
        assertThat(fit.logLik()).isCloseTo(logLik, within(1e-6 * Math.abs(logLik)));
        assertThat(fit.eapReliability())
                .isCloseTo(Reference.number(whole, "eapReliability"), within(2e-6));
        var rows = Reference.table(set + "_" + model + "_items");
        for (int item = 0; item < rows.size(); item++) {
            var row = rows.get(item);
            var found = fit.items().get(item);
            assertThat(found.id()).isEqualTo(row.get("item"));
            assertThat(found.flags()).isEmpty();
            assertThat(
                            new double[] {
                                found.a(),
                                found.seA(),
                                found.d(),
                                found.seD(),
                                found.b(),
                                found.seB()
                            })
                    .as(found.id())
                    .containsExactly(
                            new double[] {
                                Reference.number(row, "a"), Reference.number(row, "seA"),
                                Reference.number(row, "d"), Reference.number(row, "seD"),
                                Reference.number(row, "b"), Reference.number(row, "seB")
                            },
                            within(NEAR));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lsat6,1pl",
        "lsat6,2pl",
        "mathexam14w,1pl",
        "mathexam14w,2pl",
        "verbagg24,2pl",
        "ability_icar16,2pl"
    })
    void abilitiesAgreeWithTheReference(String set, String model) {
        var responses = Reference.responses(set);
        var scoring = Scoring.with(Calibration.fit(responses, model(model)).items());
        var rows = Reference.table(set + "_" + model + "_abilities");

        agree(
                scoring.score(responses, Scoring.Method.EAP),
                Reference.column(rows, "eap"),
                Reference.column(rows, "psd"));
        agree(
                scoring.score(responses, Scoring.Method.ML),
                Reference.column(rows, "ml"),
                Reference.column(rows, "se_ml"));
        agree(
                scoring.score(responses, Scoring.Method.WLE),
                Reference.column(rows, "wle"),
                Reference.column(rows, "se_wle"));
    }

    private static void agree(Abilities abilities, double[] theta, double[] se) {
        assertThat(abilities.size()).isEqualTo(theta.length);
        for (int row = 0; row < theta.length; row++) {
            // The reference gives some extreme patterns with missing answers a far θ and no usable
            // error.
            boolean exists = se[row] < 1000;
            double expected = exists ? theta[row] : Double.NaN;
            double error = exists ? se[row] : Double.NaN;
            assertThat(new double[] {abilities.theta(row), abilities.se(row)})
                    .as("row " + (row + 1))
                    .containsExactly(new double[] {expected, error}, within(NEAR));
        }
    }

    @ParameterizedTest
    @CsvSource({"mathexam14w", "ability_icar16"})
    void subscoresAgreeWithTheReference(String set) {
        var rows =
                Reference.table("subscores").stream()
                        .filter(row -> row.get("set").equals(set))
                        .toList();

        var found =
                Subscores.of(Reference.responses(set), Topics.of(Reference.topicOfEachItem(set)));

        assertThat(found.persons()).isEqualTo(Long.parseLong(rows.getFirst().get("persons")));
        assertThat(found.totalAlpha())
                .isCloseTo(Reference.number(rows.getFirst(), "totalAlpha"), within(1e-6));
        for (int topic = 0; topic < rows.size(); topic++) {
            var row = rows.get(topic);
            var subscore = found.topics().get(topic);
            assertThat(subscore.topic()).isEqualTo(row.get("topic"));
            assertThat(subscore.items()).isEqualTo(Integer.parseInt(row.get("items")));
            assertThat(subscore.hasAddedValue())
                    .isEqualTo(Boolean.parseBoolean(row.get("added_value")));
            assertThat(
                            new double[] {
                                subscore.alpha(),
                                subscore.own(),
                                subscore.total(),
                                subscore.augmented(),
                                subscore.multivariate()
                            })
                    .containsExactly(
                            new double[] {
                                Reference.number(row, "alpha"), Reference.number(row, "PRMSE_sub"),
                                Reference.number(row, "PRMSE_total"),
                                        Reference.number(row, "PRMSE_aug"),
                                Reference.number(row, "PRMSE_multivariate")
                            },
                            within(1e-6));
        }
    }

    private static Model model(String word) {
        return word.equals("1pl") ? Model.ONE_SLOPE : Model.OWN_SLOPES;
    }
}
