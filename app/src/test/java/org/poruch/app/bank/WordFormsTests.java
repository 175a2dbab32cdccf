package org.poruch.app.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word is found in any of its forms, in three languages. */
class WordFormsTests {
    private static final WordForms FORMS = new WordForms();

    @ParameterizedTest
    @CsvSource({
        "рівняннями, рівняння",
        "відсотків, відсоток",
        "уравнениями, уравнение",
        "процентов, процент",
        "equations, equation",
        "тьюторанткою, тьюторант",
        "супервізії, супервізія",
        "ймовірності, ймовірність",
        "трикутника, трикутники"
    })
    void twoFormsOfAWordMeet(String one, String other) {
        assertThat(FORMS.of(one)).containsAnyElementsOf(FORMS.of(other));
    }

    @ParameterizedTest
    @CsvSource({"рівняння, рівновага", "дроби, дорога", "мода, модель"})
    void differentWordsDoNot(String one, String other) {
        assertThat(FORMS.of(one)).doesNotContainAnyElementsOf(FORMS.of(other));
    }
}
