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
    private static final String VAGUE = "Як покращити мотивацію всіх учнів?";
    private static final String VAGUE_TOO = "Как улучшить мотивацию учеников?";
    private static final String CONCRETE =
            "Який порядок задач допоможе 9-Б побачити параметр як точку, що рухається?";

    @Autowired Cast cast;

    @Test
    void aVagueQuestionIsPointedAtAndSavedAllTheSame() {
        var iryna = cast.centre().person("iryna");
        var journey = journey(iryna);
        var page = "/journeys/" + journey + "/question";
        var looked = iryna.form(page, page, Map.of("text", VAGUE, "look", "first"));
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.body())
                .contains("Ще не збережено", "покращити", "всіх учнів", "Наприклад");
        assertThat(iryna.get("/api/v1/journeys/" + journey).<Object>at("$.question")).isNull();
        var words = Map.of("text", VAGUE, "missing", "прийому", "by", "до канікул");
        var saved = iryna.form(page, page, words);
        assertThat(saved.header("Location")).endsWith("/question?said=question");
        assertThat(iryna.page(page).body()).contains("Питання збережено", "прийому", "до канікул");
    }

    @Test
    void theApiSavesTheQuestionAndSaysWhatIsVague() {
        var iryna = cast.centre().person("iryna");
        var at = "/api/v1/journeys/" + journey(iryna);
        var vague =
                iryna.put(
                        at + "/question",
                        Map.of(
                                "text", VAGUE_TOO, "missing", "приёма", "for", "7-А", "by",
                                "к маю"));
        assertThat(vague.status()).isEqualTo(200);
        assertThat(vague.<List<String>>at("$.question.wording[*].flag"))
                .contains("general", "nobody");
        assertThat(vague.<String>at("$.question.wording[0].found")).isEqualTo("улучшить");
        assertThat(vague.<String>at("$.question.wording[0].example")).contains("5-Б");
    }

    @Test
    void anEarlierWordingIsKeptAndAConcreteOneHasNothingToPointAt() {
        var iryna = cast.centre().person("iryna");
        var at = "/api/v1/journeys/" + journey(iryna);
        iryna.put(at + "/question", Map.of("text", VAGUE_TOO, "missing", "приёма"));
        var concrete = iryna.put(at + "/question", Map.of("text", CONCRETE));
        assertThat(concrete.<List<?>>at("$.question.wording")).isEmpty();
        assertThat(concrete.<List<String>>at("$.question.earlier")).containsExactly(VAGUE_TOO);
        assertThat(concrete.<String>at("$.question.missing")).isNull();
    }

    @Test
    void whatIsWrongWithAQuestionIsSaidAtItsField() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var at = "/api/v1/journeys/" + journey(iryna);
        assertThat(faults(iryna, at, Map.of("text", ""))).containsExactly("/text");
        assertThat(faults(iryna, at, Map.of("text", "а\u0000б", "by", "ю".repeat(300))))
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
        var question = "/api/v1/journeys/" + id + "/question";
        assertThat(olena.put(question, Map.of("text", "Краще так")).status()).isEqualTo(403);
        var stage = olena.form("/journeys", "/journeys/" + id + "/stage", Map.of("stage", "goal"));
        assertThat(stage.status()).isEqualTo(403);
    }

    private static List<String> faults(TestPerson who, String at, Map<String, String> body) {
        return who.put(at + "/question", body).at("$.errors[*].pointer");
    }

    private static String journey(TestPerson person) {
        return person.post("/api/v1/journeys", Map.of("practice", "seven-stages")).at("$.id");
    }
}
