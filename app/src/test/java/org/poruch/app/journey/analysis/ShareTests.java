package org.poruch.app.journey.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** Olena sees how many of her joint analyses look at something that iryna really tried. */
@Story
class ShareTests {
    @Autowired Cast cast;

    @Test
    void aProbeOfWhichIrynaSaysWhatCameOfItIsReal() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        assertThat(olena.page("/analyses").body()).contains("ще не було");
        analysis(iryna, journey, Map.of("kind", "probe", "text", "Хочу спробувати"));
        analysis(
                iryna,
                journey,
                Map.of("kind", "probe", "text", "Повзунок", "worked", "Дев’ять знайшли"));
        var report = olena.get("/api/v1/me/analyses");
        assertThat(report.<Integer>at("$.sheets")).isEqualTo(2);
        assertThat(report.<Integer>at("$.real")).isEqualTo(1);
        assertThat(report.<Double>at("$.share")).isEqualTo(0.5);
        assertThat(olena.page("/analyses").body()).contains("1 із 2", "50", "Ірина Коваль");
    }

    @Test
    void itIsATutorsOwnPage() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var iryna = centre.person("iryna");
        analysis(iryna, journey, Map.of("kind", "probe", "text", "Хочу спробувати"));
        assertThat(iryna.page("/analyses").status()).isEqualTo(403);
        assertThat(centre.person("nadiia").get("/api/v1/me/analyses").status()).isEqualTo(403);
        assertThat(centre.person("sofiia").get("/api/v1/me/analyses").<List<?>>at("$.items"))
                .isEmpty();
    }

    private static void analysis(TestPerson iryna, String journey, Map<String, ?> probe) {
        assertThat(iryna.post(journey + "/entries", probe).status()).isEqualTo(201);
        assertThat(iryna.post(journey + "/analyses", Map.of()).status()).isEqualTo(201);
    }
}
