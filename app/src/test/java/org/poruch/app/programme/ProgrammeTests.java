package org.poruch.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Olena walks beside Iryna and Petro: one trunk, two branches, and neither sees the other's. */
@Story
class ProgrammeTests {
    @Autowired Cast cast;

    private TestPerson olena;
    private TestPerson iryna;
    private TestPerson petro;
    private String irynas;
    private String petros;

    @BeforeEach
    void twoJourneysBesideOlena() {
        var centre = cast.centre();
        olena = centre.person("olena");
        iryna = centre.person("iryna");
        petro = centre.person("petro");
        irynas = walk(iryna, "Проба з повзунком");
        petros = walk(petro, "Дослід із маятником");
    }

    private String walk(TestPerson tutee, String step) {
        String journey = olena.post("/api/v1/journeys", Map.of("tutee", tutee.id)).at("$.id");
        tutee.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        tutee.post("/api/v1/journeys/" + journey + "/route/steps", Map.of("action", step));
        return journey;
    }

    private static String at(String journey) {
        return "/api/v1/journeys/" + journey + "/programme";
    }

    private TestPerson.Reply write(String title) {
        return olena.put(
                at(irynas),
                Map.of(
                        "title",
                        title,
                        "steps",
                        List.of(
                                Map.of("action", "Разом подивитися урок", "hours", "2"),
                                Map.of("action", "Супервізія втрьох"))));
    }

    @Test
    void eachMemberSeesTheTrunkAndTheOwnBranchOnly() {
        assertThat(iryna.page("/journeys/" + irynas + "/programme").body())
                .contains("Спільної програми поки немає");
        assertThat(write("Бачити урок").status()).isEqualTo(200);
        var joined = olena.put(at(irynas) + "/members", Map.of("journeys", List.of(petros)));
        assertThat(joined.status()).as(joined.body()).isEqualTo(200);
        var page = petro.page("/journeys/" + petros + "/programme").body();
        assertThat(page)
                .contains(
                        "Разом подивитися урок",
                        "Дослід із маятником",
                        "class=\"sign\"",
                        "Тьюторант: Петро Савчук",
                        "Тьютор: Олена Марчук")
                .doesNotContain("Ірина", "Проба з повзунком");
        assertThat(olena.page("/journeys/" + petros + "/programme").body())
                .contains("Ірина Коваль", "Петро Савчук")
                .doesNotContain("Проба з повзунком");
        assertThat(petro.page("/journeys/" + irynas + "/programme").status()).isEqualTo(404);
        assertThat(petro.put(at(petros), Map.of("title", "моє")).status()).isEqualTo(403);
    }

    @Test
    void theTrunkComesOntoARouteOnlyWhenItsTuteeTakesIt() {
        write("Бачити урок");
        assertThat(branches()).containsExactly("");
        assertThat(olena.post(at(irynas) + "/taking", Map.of()).status()).isEqualTo(403);
        assertThat(iryna.post(at(irynas) + "/taking", Map.of()).status()).isEqualTo(200);
        assertThat(branches()).containsExactly("", "Бачити урок");
        var twice = iryna.post(at(irynas) + "/taking", Map.of());
        assertThat(twice.<String>at("$.type")).isEqualTo("/problems/trunk-taken");
        assertThat(petro.post(at(petros) + "/taking", Map.of()).<String>at("$.type"))
                .isEqualTo("/problems/no-programme");
    }

    private List<String> branches() {
        return iryna.get("/api/v1/journeys/" + irynas + "/route").at("$.branches[*].name");
    }

    @Test
    void aStaleTrunkIsRefusedAndAFormLosesNothing() {
        write("Бачити урок");
        assertThat(write("Інший").status()).isEqualTo(428);
        var stale =
                olena.call(
                        HttpMethod.PUT,
                        at(irynas),
                        Map.of("title", "Інший", "steps", List.of(Map.of("action", "Крок"))),
                        Map.of("If-Match", "\"7\""));
        assertThat(stale.status()).isEqualTo(412);
        var page = "/journeys/" + irynas + "/programme";
        var wrong =
                olena.form(page, page, Map.of("version", "1", "title", "Нова назва", "steps", " "));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"Нова назва\"", "хоча б один крок");
        var right =
                olena.form(
                        page,
                        page,
                        Map.of(
                                "version",
                                "1",
                                "title",
                                "Нова назва",
                                "steps",
                                "Урок | 2 | запис\nРозмова"));
        assertThat(right.status()).isEqualTo(303);
        assertThat(iryna.get(at(irynas)).<List<String>>at("$.trunk.steps[*].action"))
                .containsExactly("Урок", "Розмова");
    }

    @Test
    void theNinthMemberFindsNoRoom() {
        write("Бачити урок");
        var many = new java.util.ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            many.add(walk(petro, "Крок"));
        }
        var full = olena.put(at(irynas) + "/members", Map.of("journeys", many));
        assertThat(full.status()).isEqualTo(422);
        var right = olena.put(at(irynas) + "/members", Map.of("journeys", many.subList(0, 7)));
        assertThat(right.status()).isEqualTo(200);
    }
}
