package org.poruch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;

/** From nothing to a question: the start, the interest, the stages. */
@Story
class StartTests {
    private static final String INTEREST = "Чому сильні учні губляться, коли замість числа літера?";

    @Autowired
    Cast cast;

    @Test
    void irynaFindsARealEmptyPlaceAndStartsFromAnInterest() {
        var iryna = cast.centre().person("iryna");
        assertThat(iryna.page("/journey").body()).contains("ваш шлях ще не почався").contains("Жодних тестів");
        assertThat(iryna.page("/journeys").body()).contains("Тут поки що жодного шляху");
        var sent = iryna.form("/journeys/new", "/journeys", Map.of("interest", INTEREST, "practice", "seven-stages"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("said=journey-opened");
        var own = iryna.page("/journey");
        assertThat(sent.header("Location")).startsWith(own.header("Location"));
        assertThat(iryna.page("/journeys").body()).contains("Ірина Коваль").contains("сім етапів").contains("мій");
    }

    @Test
    void danyloWalksSixStepsAndIsNotAskedWhichPractice() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        assertThat(danylo.page("/journey").body()).contains("твій шлях ще не почався").doesNotContain("name=\"practice\"");
        danylo.form("/journeys/new", "/journeys", Map.of("interest", "Чому сніг скрипить?"));
        assertThat(danylo.get("/api/v1/journeys").<List<String>>at("$.items[*].practice")).containsExactly("six-steps");
        assertThat(centre.person("oksana").page("/journeys").body()).contains("Данило Мельник").contains("шість кроків");
        assertThat(centre.person("petro").page("/journeys").body()).doesNotContain("Данило");
    }

    @Test
    void olenaProposesAndItIsIrynasTurnUntilSheTakesIt() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        assertThat(olena.page("/journeys/new?tutee=" + iryna.id).body()).contains("Ірина Коваль");
        olena.form("/journeys/new", "/journeys", Map.of("tutee", iryna.id.toString(), "interest", INTEREST));
        assertThat(iryna.page("/journeys").body()).contains("Ваш хід").contains("запропоновано");
        assertThat(olena.page("/journeys").body()).contains("Черга за: Ірина Коваль");
        String id = iryna.get("/api/v1/journeys").at("$.items[0].id");
        assertThat(olena.form("/journeys", "/journeys/" + id + "/taking", Map.of()).status()).isEqualTo(403);
        assertThat(iryna.form("/journeys", "/journeys/" + id + "/taking", Map.of()).status()).isEqualTo(303);
        assertThat(iryna.get("/api/v1/journeys/" + id).<String>at("$.state")).isEqualTo("open");
    }

    @Test
    void aTutorOpensSixStepsForAChildAndATeacherOpensNothingForOthers() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        assertThat(centre.person("sofiia").post("/api/v1/journeys", Map.of("tutee", danylo.id)).status()).isEqualTo(201);
        assertThat(danylo.get("/api/v1/journeys").<String>at("$.items[0].practice")).isEqualTo("six-steps");
        assertThat(centre.person("petro").page("/journeys/new?tutee=" + danylo.id).status()).isEqualTo(403);
        assertThat(centre.person("sofiia").page("/journeys/new?tutee=0192f0c1-2b7c-7000-8000-000000000001").status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeSavedStaysInTheForm() {
        var iryna = cast.centre().person("iryna");
        var long1 = "Довго ".repeat(500);
        var sent = iryna.form("/journeys/new", "/journeys", Map.of("interest", long1, "practice", "seven-stages"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).contains(long1.strip()).contains("id=\"error-interest\"");
        assertThat(iryna.form("/journeys/new", "/journeys", Map.of("practice", "nine-lives")).status()).isEqualTo(422);
        assertThat(iryna.get("/api/v1/journeys").<List<?>>at("$.items")).isEmpty();
    }

    @Test
    void everyInterestIsKeptWithItsAuthorAndIsNobodyElses() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var at = "/journeys/" + journey(iryna);
        iryna.form(at + "/interest", at + "/interest", Map.of("text", "Чому вони мовчать? 🙂"));
        iryna.form(at + "/interest", at + "/interest", Map.of("text", "Як вони думають уголос"));
        assertThat(iryna.page(at + "/interest").body()).contains("Як вони думають уголос").contains("Чому вони мовчать? 🙂").contains("Як було раніше");
        var empty = iryna.form(at + "/interest", at + "/interest", Map.of("text", "  "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(centre.person("petro").page(at + "/interest").status()).isEqualTo(404);
    }

    @Test
    void irynaGoesBackToAStageAndTheWalkIsKept() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var id = journey(iryna);
        var at = "/journeys/" + id;
        iryna.form(at + "/stages", at + "/stage", Map.of("stage", "doing"));
        assertThat(iryna.form(at + "/stages", at + "/stage", Map.of("stage", "question")).header("Location")).endsWith("said=stage");
        assertThat(iryna.get("/api/v1" + at).<String>at("$.stage")).isEqualTo("question");
        assertThat(iryna.page(at + "/stages").body()).contains("повернення").contains("Власні проби").contains("value=\"doing\"");
        assertThat(iryna.form(at + "/stages", at + "/stage", Map.of("stage", "programme")).status()).isEqualTo(422);
        assertThat(centre.<Integer>sql(db -> db.sql("select count(*) from stage_walk where journey_id = ?")
                        .param(java.util.UUID.fromString(id)).query(Integer.class).single()))
                .isEqualTo(3);
    }

    @Test
    void aVagueQuestionIsPointedAtAndSavedAllTheSame() {
        var iryna = cast.centre().person("iryna");
        var at = "/journeys/" + journey(iryna);
        var looked = iryna.form(at + "/question", at + "/question", Map.of("text", "Як покращити мотивацію всіх учнів?", "look", "first"));
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.body()).contains("Ще не збережено").contains("покращити").contains("всіх учнів").contains("Наприклад");
        assertThat(iryna.get("/api/v1" + at).<Object>at("$.question")).isNull();
        var saved = iryna.form(at + "/question", at + "/question", Map.of("text", "Як покращити мотивацію всіх учнів?", "missing", "прийому", "by", "до канікул"));
        assertThat(saved.header("Location")).endsWith("/question?said=question");
        assertThat(iryna.page(at + "/question").body()).contains("Питання збережено").contains("прийому").contains("до канікул");
    }

    @Test
    void theApiSavesTheQuestionAndSaysWhatIsVague() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var at = "/api/v1/journeys/" + journey(iryna);
        var vague = iryna.put(at + "/question", Map.of("text", "Как улучшить мотивацию учеников?", "missing", "приёма", "for", "7-А", "by", "к маю"));
        assertThat(vague.status()).isEqualTo(200);
        assertThat(vague.<List<String>>at("$.question.wording[*].flag")).contains("general", "nobody");
        assertThat(vague.<String>at("$.question.wording[0].found")).isEqualTo("улучшить");
        assertThat(vague.<String>at("$.question.wording[0].example")).contains("5-Б");
        var concrete = iryna.put(at + "/question", Map.of("text", "Який порядок задач допоможе 9-Б побачити параметр як точку, що рухається?"));
        assertThat(concrete.<List<?>>at("$.question.wording")).isEmpty();
        assertThat(concrete.<List<String>>at("$.question.earlier")).containsExactly("Как улучшить мотивацию учеников?");
        assertThat(concrete.<String>at("$.question.missing")).isNull();
        assertThat(iryna.put(at + "/question", Map.of("text", "")).<String>at("$.errors[0].pointer")).isEqualTo("/text");
        assertThat(iryna.put(at + "/question", Map.of("text", "а\u0000б", "by", "ю".repeat(300))).<List<String>>at("$.errors[*].pointer")).containsExactly("/text", "/by");
        assertThat(iryna.put(at + "/question", "{").status()).isEqualTo(400);
        assertThat(centre.person("petro").put(at + "/question", Map.of("text", "Чуже")).status()).isEqualTo(404);
    }

    @Test
    void theTutorReadsTheQuestionAndCannotChangeIt() {
        TestCentre centre = cast.centre();
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        String id = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id)).at("$.id");
        iryna.post("/api/v1/journeys/" + id + "/taking", Map.of());
        iryna.put("/api/v1/journeys/" + id + "/question", Map.of("text", "Як покращити уроки?", "for", "для 8-В"));
        assertThat(olena.page("/journeys/" + id + "/question").body()).contains("Як покращити уроки?").contains("для 8-В").doesNotContain("<textarea");
        assertThat(olena.put("/api/v1/journeys/" + id + "/question", Map.of("text", "Краще так")).status()).isEqualTo(403);
        assertThat(olena.form("/journeys", "/journeys/" + id + "/stage", Map.of("stage", "goal")).status()).isEqualTo(403);
    }

    private static String journey(TestPerson person) {
        return person.post("/api/v1/journeys", Map.of("practice", "seven-stages")).at("$.id");
    }
}
