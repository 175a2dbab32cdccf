package org.poruch.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.poruch.app.page.view.Words;

class MessagesTests {
    private static final Messages MESSAGES = new Messages();
    private static final String STEPS_UK =
            "{n, plural, one {# крок} few {# кроки} many {# кроків} other {# кроку}}";
    private static final String STEPS_RU =
            "{n, plural, one {# шаг} few {# шага} many {# шагов} other {# шага}}";
    private static final String STEPS_EN = "{n, plural, one {# step} other {# steps}}";

    @Test
    void countsStepsAsEachLanguageDoes() {
        assertThat(steps(STEPS_UK, "uk"))
                .containsExactly("1 крок", "2 кроки", "5 кроків", "21 крок", "1,5 кроку");
        assertThat(steps(STEPS_RU, "ru"))
                .containsExactly("1 шаг", "2 шага", "5 шагов", "21 шаг", "1,5 шага");
        assertThat(steps(STEPS_EN, "en"))
                .containsExactly("1 step", "2 steps", "5 steps", "21 steps", "1.5 steps");
    }

    @Test
    void namesTheOtherOneOfThePair() {
        assertThat(MESSAGES.in("uk").text("page.audience.pair", "other", "Софія"))
                .isEqualTo("Я і Софія");
        assertThat(MESSAGES.in("en").text("page.audience.pair", "other", "none"))
                .isEqualTo("The two of us: tutee and tutor");
    }

    @Test
    void aTextThatNobodyWroteIsNamedWithItsLanguage() {
        assertThatThrownBy(() -> MESSAGES.in("ru").text("goal.nowhere"))
                .isInstanceOf(MissingText.class)
                .hasMessageContaining("goal.nowhere")
                .hasMessageContaining("messages/goal_ru.properties");
    }

    @Test
    void aLanguageNobodySpeaksHereIsUkrainian() {
        assertThat(MESSAGES.in("tlh").language()).isEqualTo("uk");
    }

    @Test
    void manyReadersAtOnceGetTheirOwnNumbers() {
        Words words = MESSAGES.in("uk");
        Stream<String> together =
                IntStream.range(2, 5000)
                        .parallel()
                        .mapToObj(n -> words.text("page.ago", "days", n));
        Stream<String> oneByOne =
                IntStream.range(2, 5000).mapToObj(n -> Phrase.of(agoUk(), "uk").with("days", n));
        assertThat(together.toList()).isEqualTo(oneByOne.toList());
    }

    private static String agoUk() {
        return "{days, plural, one {# день тому} few {# дні тому} many {# днів тому} other {# дня тому}}";
    }

    private static List<String> steps(String pattern, String language) {
        return Stream.<Number>of(1, 2, 5, 21, 1.5)
                .map(n -> Phrase.of(pattern, language).with("n", n))
                .toList();
    }
}
