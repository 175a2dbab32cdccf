package org.poruch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class JourneyTests {
    @Autowired Cast cast;

    @Test
    void irynaStartsFromAnInterestWithoutAnyTest() {
        var iryna = cast.centre().person("iryna");
        var opened =
                iryna.post(
                        "/api/v1/journeys",
                        Map.of(
                                "interest",
                                "Чому сильні учні губляться, коли замість числа літера?"));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.<String>at("$.state")).isEqualTo("open");
        assertThat(opened.<String>at("$.interest")).startsWith("Чому сильні");
        assertThat(opened.<String>at("$.stage")).isEqualTo("interest");
    }

    @Test
    void aJourneyThatOlenaOpensIsProposedUntilIrynaTakesIt() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        var proposed = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
        String journey = proposed.at("$.id");
        assertThat(iryna.get("/api/v1/journeys/" + journey).<String>at("$.state"))
                .isEqualTo("proposed");
        assertThat(olena.post("/api/v1/journeys/" + journey + "/taking", Map.of()).status())
                .isEqualTo(403);
        var taken = iryna.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.<String>at("$.state")).isEqualTo("open");
    }

    @Test
    void irynasJourneyIsUnknownToPetroAndToTheMethodologist() {
        var centre = cast.centre();
        String journey = centre.person("iryna").post("/api/v1/journeys", Map.of()).at("$.id");
        var foreign = centre.person("petro").get("/api/v1/journeys/" + journey);
        var missing =
                centre.person("nadiia")
                        .get("/api/v1/journeys/0192f0c1-2b7c-7000-8000-000000000001");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(missing.body());
        assertThat(centre.person("nadiia").get("/api/v1/journeys/" + journey).status())
                .isEqualTo(404);
    }

    @Test
    void irynaSeesHerJourneyAsAPage() {
        var iryna = cast.centre().person("iryna");
        String journey =
                iryna.post("/api/v1/journeys", Map.of("interest", "Чому літера лякає?")).at("$.id");
        var page = iryna.page("/journeys/" + journey);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Мій шлях", "Чому літера лякає?");
    }
}
