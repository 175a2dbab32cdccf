package org.poruch.app.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestWalk;
import org.poruch.app.page.Languages;
import org.poruch.app.page.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@Story
class AdviceTests {
    private static final String ORIGINAL = "Слухайте довше, ніж говорите";

    @Autowired Cast cast;
    @Autowired Messages messages;

    @Test
    void olenaFindsThreeLinesAndThreeQuestionsBesideTheStageAndIrynaDoesNot() {
        var centre = cast.centre();
        var page = TestWalk.page(TestWalk.irynas(centre));
        var olena = centre.person("olena");
        assertThat(olena.page(page).body())
                .contains(ORIGINAL, "Що вас останнім часом зачепило в роботі?");
        assertThat(centre.person("iryna").page(page).body()).doesNotContain(ORIGINAL);
        assertThat(centre.person("iryna").page("/advice").status()).isEqualTo(403);
        assertThat(
                        olena.form(page, "/advice/folding", Map.of("away", "true", "back", page))
                                .header("Location"))
                .endsWith(page + "?said=folded");
        assertThat(olena.page(page).body()).doesNotContain(ORIGINAL);
        assertThat(olena.page("/advice").body()).contains(ORIGINAL, "Показувати поради");
        olena.form("/advice", "/advice/folding", Map.of("away", "false"));
        assertThat(olena.page(page).body()).contains(ORIGINAL);
    }

    @Test
    void nadiiaSaysItInTheCentresWordsAndTheOriginalComesBack() {
        var centre = cast.centre();
        var page = TestWalk.page(TestWalk.irynas(centre));
        var nadiia = centre.person("nadiia");
        var olena = centre.person("olena");
        var words =
                Map.of(
                        "stage", "interest",
                        "lines", "Почніть із чаю.",
                        "questions", "Як ви?",
                        "version", "0");
        assertThat(olena.form("/advice", "/advice", words).status()).isEqualTo(403);
        assertThat(nadiia.form("/advice/edit?stage=interest", "/advice", words).status())
                .isEqualTo(303);
        assertThat(olena.page(page).body()).contains("Почніть із чаю.").doesNotContain(ORIGINAL);
        assertThat(cast.centre().person("olena").page("/advice").body())
                .doesNotContain("Почніть із чаю.");
        var stale = nadiia.form("/advice/edit?stage=interest", "/advice", words);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body()).contains("щойно змінив хтось інший");
        nadiia.form("/advice/edit", "/advice/original", Map.of("stage", "interest"));
        assertThat(olena.page(page).body()).contains(ORIGINAL);
        assertThat(nadiia.page("/advice/edit?stage=interest").body())
                .contains("Попередні формулювання", "Почніть із чаю.");
    }

    @Test
    void wrongAdviceIsRefusedAtItsFieldByPageAndCall() {
        var nadiia = cast.centre().person("nadiia");
        var many = "рядок\n".repeat(11);
        var refused =
                nadiia.form(
                        "/advice/edit",
                        "/advice",
                        Map.of("stage", "goal", "lines", many, "questions", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("error-lines", "error-questions");
        assertThat(nadiia.page("/advice/edit?stage=nowhere").status()).isEqualTo(422);
        var words = Map.of("stage", "goal", "lines", "Раз", "questions", "Два?");
        assertThat(nadiia.put("/api/v1/advice", words).status()).isEqualTo(200);
        assertThat(nadiia.put("/api/v1/advice", words).status()).isEqualTo(428);
        var seen = Map.of("If-Match", "\"1\"");
        assertThat(nadiia.call(HttpMethod.PUT, "/api/v1/advice", words, seen).status())
                .isEqualTo(200);
        assertThat(nadiia.get("/api/v1/advice?stage=goal").<List<String>>at("$.lines"))
                .containsExactly("Раз");
    }

    @Test
    void everyStageHasThreeLinesAndThreeQuestionsInEveryLanguage() {
        for (var language : Languages.ALL) {
            for (var stages : Stages.BY_PRACTICE.values()) {
                for (var stage : stages) {
                    var words = messages.in(language);
                    assertThat(words.text("advice." + stage + ".lines").lines())
                            .as("%s in %s", stage, language)
                            .hasSize(3);
                    assertThat(words.text("advice." + stage + ".questions").lines())
                            .as("%s in %s", stage, language)
                            .hasSize(3)
                            .allMatch(line -> line.endsWith("?"));
                }
            }
        }
    }
}
