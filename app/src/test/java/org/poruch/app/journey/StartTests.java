package org.poruch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;

/** The start from an interest, its wordings, and the stages. */
@Story
class StartTests {
    private static final String INTEREST = "Чому сильні учні губляться, коли замість числа літера?";

    @Autowired Cast cast;

    @Test
    void irynaFindsARealEmptyPlaceAndStartsFromAnInterest() {
        var iryna = cast.centre().person("iryna");
        assertThat(iryna.page("/journey").body())
                .contains("ваш шлях ще не почався")
                .contains("Жодних тестів");
        assertThat(iryna.page("/journeys").body()).contains("Тут поки що жодного шляху");
        var sent =
                iryna.form(
                        "/journeys/new",
                        "/journeys",
                        Map.of("interest", INTEREST, "practice", "seven-stages"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("said=journey-opened");
        var own = iryna.page("/journey");
        assertThat(sent.header("Location")).startsWith(own.header("Location"));
        assertThat(iryna.page("/journeys").body())
                .contains("Ірина Коваль")
                .contains("сім етапів")
                .contains("мій");
    }

    @Test
    void danyloWalksSixStepsAndIsNotAskedWhichPractice() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        assertThat(danylo.page("/journey").body())
                .contains("твій шлях ще не почався")
                .doesNotContain("name=\"practice\"");
        danylo.form("/journeys/new", "/journeys", Map.of("interest", "Чому сніг скрипить?"));
        assertThat(danylo.get("/api/v1/journeys").<List<String>>at("$.items[*].practice"))
                .containsExactly("six-steps");
        assertThat(centre.person("oksana").page("/journeys").body())
                .contains("Данило Мельник")
                .contains("шість кроків");
        assertThat(centre.person("petro").page("/journeys").body()).doesNotContain("Данило");
    }

    @Test
    void olenaProposesAndItIsIrynasTurnUntilSheTakesIt() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        assertThat(olena.page("/journeys/new?tutee=" + iryna.id).body()).contains("Ірина Коваль");
        olena.form(
                "/journeys/new",
                "/journeys",
                Map.of("tutee", iryna.id.toString(), "interest", INTEREST));
        assertThat(iryna.page("/journeys").body()).contains("Ваш хід").contains("запропоновано");
        assertThat(olena.page("/journeys").body()).contains("Черга за: Ірина Коваль");
        String id = iryna.get("/api/v1/journeys").at("$.items[0].id");
        assertThat(olena.form("/journeys", "/journeys/" + id + "/taking", Map.of()).status())
                .isEqualTo(403);
        assertThat(iryna.form("/journeys", "/journeys/" + id + "/taking", Map.of()).status())
                .isEqualTo(303);
        assertThat(iryna.get("/api/v1/journeys/" + id).<String>at("$.state")).isEqualTo("open");
    }

    @Test
    void aTutorOpensSixStepsForAChildAndATeacherOpensNothingForOthers() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        assertThat(
                        centre.person("sofiia")
                                .post("/api/v1/journeys", Map.of("tutee", danylo.id))
                                .status())
                .isEqualTo(201);
        assertThat(danylo.get("/api/v1/journeys").<String>at("$.items[0].practice"))
                .isEqualTo("six-steps");
        assertThat(centre.person("petro").page("/journeys/new?tutee=" + danylo.id).status())
                .isEqualTo(403);
        assertThat(
                        centre.person("sofiia")
                                .page("/journeys/new?tutee=0192f0c1-2b7c-7000-8000-000000000001")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeSavedStaysInTheForm() {
        var iryna = cast.centre().person("iryna");
        var long1 = "Довго ".repeat(500);
        var sent =
                iryna.form(
                        "/journeys/new",
                        "/journeys",
                        Map.of("interest", long1, "practice", "seven-stages"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).contains(long1.strip()).contains("id=\"error-interest\"");
        assertThat(
                        iryna.form("/journeys/new", "/journeys", Map.of("practice", "nine-lives"))
                                .status())
                .isEqualTo(422);
        assertThat(iryna.get("/api/v1/journeys").<List<?>>at("$.items")).isEmpty();
    }

    @Test
    void everyInterestIsKeptWithItsAuthorAndIsNobodyElses() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var at = "/journeys/" + journey(iryna);
        iryna.form(at + "/interest", at + "/interest", Map.of("text", "Чому вони мовчать? 🙂"));
        iryna.form(at + "/interest", at + "/interest", Map.of("text", "Як вони думають уголос"));
        assertThat(iryna.page(at + "/interest").body())
                .contains("Як вони думають уголос")
                .contains("Чому вони мовчать? 🙂")
                .contains("Як було раніше");
        var empty = iryna.form(at + "/interest", at + "/interest", Map.of("text", "  "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(centre.person("petro").page(at + "/interest").status()).isEqualTo(404);
    }

    @Test
    void irynaGoesBackToAStageAndTheWalkIsKept() {
        var iryna = cast.centre().person("iryna");
        var at = "/journeys/" + journey(iryna);
        iryna.form(at + "/stages", at + "/stage", Map.of("stage", "doing"));
        assertThat(
                        iryna.form(at + "/stages", at + "/stage", Map.of("stage", "question"))
                                .header("Location"))
                .endsWith("said=stage");
        assertThat(iryna.get("/api/v1" + at).<String>at("$.stage")).isEqualTo("question");
        assertThat(iryna.page(at + "/stages").body())
                .contains("повернення")
                .contains("Власні проби")
                .contains("value=\"doing\"");
        assertThat(iryna.form(at + "/stages", at + "/stage", Map.of("stage", "programme")).status())
                .isEqualTo(422);
        assertThat(iryna.page(at + "/stages").body().split("class=\"row\"", -1)).hasSize(4);
    }

    private static String journey(TestPerson person) {
        return person.post("/api/v1/journeys", Map.of("practice", "seven-stages")).at("$.id");
    }
}
