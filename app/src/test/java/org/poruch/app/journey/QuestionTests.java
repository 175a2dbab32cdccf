package org.poruch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;

/** Iryna words her question, and is shown what is vague in it. */
@Story
class QuestionTests {
    @Autowired Cast cast;

    @Test
    void aVagueQuestionIsPointedAtAndSavedAllTheSame() {
        var iryna = cast.centre().person("iryna");
        var at = "/journeys/" + journey(iryna);
        var looked =
                iryna.form(
                        at + "/question",
                        at + "/question",
                        Map.of("text", "Як покращити мотивацію всіх учнів?", "look", "first"));
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.body())
                .contains("Ще не збережено")
                .contains("покращити")
                .contains("всіх учнів")
                .contains("Наприклад");
        assertThat(iryna.get("/api/v1" + at).<Object>at("$.question")).isNull();
        var saved =
                iryna.form(
                        at + "/question",
                        at + "/question",
                        Map.of(
                                "text",
                                "Як покращити мотивацію всіх учнів?",
                                "missing",
                                "прийому",
                                "by",
                                "до канікул"));
        assertThat(saved.header("Location")).endsWith("/question?said=question");
        assertThat(iryna.page(at + "/question").body())
                .contains("Питання збережено")
                .contains("прийому")
                .contains("до канікул");
    }

    @Test
    void theApiSavesTheQuestionAndSaysWhatIsVague() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var at = "/api/v1/journeys/" + journey(iryna);
        var vague =
                iryna.put(
                        at + "/question",
                        Map.of(
                                "text",
                                "Как улучшить мотивацию учеников?",
                                "missing",
                                "приёма",
                                "for",
                                "7-А",
                                "by",
                                "к маю"));
        assertThat(vague.status()).isEqualTo(200);
        assertThat(vague.<List<String>>at("$.question.wording[*].flag"))
                .contains("general", "nobody");
        assertThat(vague.<String>at("$.question.wording[0].found")).isEqualTo("улучшить");
        assertThat(vague.<String>at("$.question.wording[0].example")).contains("5-Б");
        var concrete =
                iryna.put(
                        at + "/question",
                        Map.of(
                                "text",
                                "Який порядок задач допоможе 9-Б побачити параметр як точку, що рухається?"));
        assertThat(concrete.<List<?>>at("$.question.wording")).isEmpty();
        assertThat(concrete.<List<String>>at("$.question.earlier"))
                .containsExactly("Как улучшить мотивацию учеников?");
        assertThat(concrete.<String>at("$.question.missing")).isNull();
        assertThat(
                        iryna.put(at + "/question", Map.of("text", ""))
                                .<String>at("$.errors[0].pointer"))
                .isEqualTo("/text");
        assertThat(
                        iryna.put(
                                        at + "/question",
                                        Map.of("text", "а\u0000б", "by", "ю".repeat(300)))
                                .<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/text", "/by");
        assertThat(iryna.put(at + "/question", "{").status()).isEqualTo(400);
        assertThat(centre.person("petro").put(at + "/question", Map.of("text", "Чуже")).status())
                .isEqualTo(404);
    }

    @Test
    void theTutorReadsTheQuestionAndCannotChangeIt() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        String id = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id)).at("$.id");
        iryna.post("/api/v1/journeys/" + id + "/taking", Map.of());
        iryna.put(
                "/api/v1/journeys/" + id + "/question",
                Map.of("text", "Як покращити уроки?", "for", "для 8-В"));
        assertThat(olena.page("/journeys/" + id + "/question").body())
                .contains("Як покращити уроки?")
                .contains("для 8-В")
                .doesNotContain("<textarea");
        assertThat(
                        olena.put(
                                        "/api/v1/journeys/" + id + "/question",
                                        Map.of("text", "Краще так"))
                                .status())
                .isEqualTo(403);
        assertThat(
                        olena.form(
                                        "/journeys",
                                        "/journeys/" + id + "/stage",
                                        Map.of("stage", "goal"))
                                .status())
                .isEqualTo(403);
    }

    private static String journey(TestPerson person) {
        return person.post("/api/v1/journeys", Map.of("practice", "seven-stages")).at("$.id");
    }
}
