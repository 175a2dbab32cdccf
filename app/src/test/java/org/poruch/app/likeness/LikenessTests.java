package org.poruch.app.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;

/** Olena hears, alone, that two of her tutees walk nearly the same route. */
@Story
class LikenessTests {
    private static final List<String> STEPS =
            List.of(
                    "Записати урок і порахувати, хто говорить",
                    "Подивитися урок колеги у Грабовому",
                    "Зібрати задачі, де діти губляться найчастіше");

    @Autowired Cast cast;

    private TestPerson olena;
    private TestPerson iryna;
    private TestPerson petro;
    private TestPerson nadiia;

    @BeforeEach
    void people() {
        var centre = cast.centre();
        olena = centre.person("olena");
        iryna = centre.person("iryna");
        petro = centre.person("petro");
        nadiia = centre.person("nadiia");
    }

    private String walk(TestPerson tutee, List<String> steps) {
        String journey = olena.post("/api/v1/journeys", Map.of("tutee", tutee.id)).at("$.id");
        tutee.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        steps.forEach(
                step ->
                        tutee.post(
                                "/api/v1/journeys/" + journey + "/route/steps",
                                Map.of("action", step)));
        return journey;
    }

    @Test
    void theTutorIsWarnedInPrivateAndTheWarningGoesWhenTheRouteDoes() {
        var irynas = walk(iryna, STEPS);
        var more = new ArrayList<>(STEPS);
        more.add("Розмова");
        var petros = walk(petro, more);
        var warned = olena.get("/api/v1/journeys/" + petros + "/likeness");
        assertThat(warned.<List<String>>at("$.routes[*].name")).containsExactly("Ірина Коваль");
        assertThat(warned.<List<Integer>>at("$.routes[*].percent").getFirst()).isBetween(85, 95);
        assertThat(olena.page("/journeys/" + irynas + "/route").body())
                .contains("Петро Савчук", "Це бачите лише ви");
        assertThat(petro.page("/journeys/" + petros + "/route").body())
                .doesNotContain("Ірина", "likeness");
        assertThat(petro.page("/journeys/" + petros + "/likeness").status()).isEqualTo(403);
        assertThat(nadiia.page("/journeys/" + petros + "/likeness").status()).isEqualTo(404);
        assertThat(olena.page("/journeys/" + petros + "/likeness").body())
                .contains("міра Жаккара", "від 60 %");
        for (var other : List.of("Маятник із нитки", "Крапля на склі", "Тінь від дерева")) {
            petro.post("/api/v1/journeys/" + petros + "/route/steps", Map.of("action", other));
        }
        assertThat(
                        olena.get("/api/v1/journeys/" + irynas + "/likeness")
                                .<List<String>>at("$.routes"))
                .hasSizeLessThanOrEqualTo(1);
        List<String> steps =
                petro.get("/api/v1/journeys/" + petros + "/route").at("$.branches[*].steps[*].id");
        petro.call(
                org.springframework.http.HttpMethod.DELETE,
                "/api/v1/steps/" + steps.getFirst(),
                null,
                Map.of("If-Match", "\"1\""));
        petro.call(
                org.springframework.http.HttpMethod.DELETE,
                "/api/v1/steps/" + steps.get(1),
                null,
                Map.of("If-Match", "\"1\""));
        assertThat(
                        olena.get("/api/v1/journeys/" + irynas + "/likeness")
                                .<List<String>>at("$.routes"))
                .isEmpty();
    }

    @Test
    void likenessIsTheShareOfRunsThatBothHave() {
        var one = Shingles.of(List.of("раз два три чотири", "п’ять"));
        assertThat(one.likeness(one)).isEqualTo(1);
        assertThat(one.likeness(Shingles.of(List.of("Раз, два; три!"))))
                .isCloseTo(1 / 3.0, within(0.2));
        assertThat(one.likeness(Shingles.of(List.of("зовсім інші слова тут")))).isZero();
        assertThat(one.likeness(Shingles.of(List.of()))).isZero();
    }
}
