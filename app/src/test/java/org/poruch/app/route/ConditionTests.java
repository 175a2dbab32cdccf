package org.poruch.app.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;

/** Danylo's step needs a workshop on Saturday; somebody sees to it, and it is checked. */
@Story
class ConditionTests {
    @Autowired Cast cast;

    private TestPerson danylo;
    private TestPerson sofiia;
    private TestPerson oksana;
    private String step;

    @BeforeEach
    void aStepOfDanylo() {
        var centre = cast.centre();
        danylo = centre.person("danylo");
        sofiia = centre.person("sofiia");
        oksana = centre.person("oksana");
        String journey = sofiia.post("/api/v1/journeys", Map.of("tutee", danylo.id)).at("$.id");
        oksana.post("/api/v1/journeys/" + journey + "/consents", Map.of());
        danylo.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        step =
                danylo.post(
                                "/api/v1/journeys/" + journey + "/route/steps",
                                Map.of("action", "Зробити місток"))
                        .at("$.id");
    }

    @Test
    void aConditionHasAnOwnerAndACheck() {
        var at = "/steps/" + step + "/conditions";
        var wrong = sofiia.form(at, at, Map.of("kind", "place", "text", "Майстерня в суботу"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("value=\"Майстерня в суботу\"", "Назвіть, хто про це дбає");
        var made =
                sofiia.post(
                        "/api/v1" + at,
                        Map.of(
                                "kind", "permission",
                                "text", "Мама дозволяє клеєвий пістолет",
                                "person", oksana.id));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.<String>at("$.ownerName")).isEqualTo("Оксана Мельник");
        var outside =
                danylo.post(
                        "/api/v1" + at,
                        Map.of("kind", "place", "text", "Майстерня", "ownerName", "пан Василь"));
        assertThat(outside.status()).isEqualTo(201);
        assertThat(danylo.page("/steps/" + step).body())
                .contains("Майстерня (пан Василь)", "Умови цього кроку");
        var check = "/api/v1/conditions/" + outside.at("$.id") + "/check";
        assertThat(sofiia.put(check, Map.of()).status()).isEqualTo(422);
        assertThat(sofiia.put(check, Map.of("met", true)).<String>at("$.checkedBy"))
                .isEqualTo("Софія Бондар");
        assertThat(danylo.page(at).body()).contains("є з", "Софія Бондар");
        assertThat(danylo.page("/steps/" + step).body()).doesNotContain("Майстерня (пан");
        assertThat(oksana.put(check, Map.of("met", false)).status()).isEqualTo(404);
        assertThat(
                        sofiia.post(
                                        "/api/v1" + at,
                                        Map.of(
                                                "kind", "place",
                                                "text", "x",
                                                "person", java.util.UUID.randomUUID()))
                                .status())
                .isEqualTo(422);
        danylo.delete("/api/v1/conditions/" + outside.at("$.id"));
        assertThat(danylo.get("/api/v1" + at).<List<String>>at("$.items[*].kind"))
                .containsExactly("permission");
    }
}
