package org.poruch.app.journey.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** A difficulty is named, ways are tried, a way is found. */
@Story
class DifficultyTests {
    @Autowired Cast cast;

    @Test
    void danylosFractionsHaveALife() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var sofiia = centre.person("sofiia");
        var at = TestWalk.danylos(centre);
        String id =
                danylo.post(
                                at + "/entries",
                                Map.of("kind", "difficulty", "text", "Дроби", "audience", "pair"))
                        .at("$.id");
        var page = "/difficulties/" + id;
        assertThat(sofiia.page(page).body()).contains("Дроби", "Названо");
        var ways = "/api/v1" + page + "/ways";
        assertThat(sofiia.post(ways, Map.of("text", "За нього")).status()).isEqualTo(403);
        var first = danylo.post(ways, Map.of("text", "Дивитись відео"));
        assertThat(first.<String>at("$.ways[0].text")).isEqualTo("Дивитись відео");
        danylo.post(ways, Map.of("text", "Ділити палички"));
        assertThat(sofiia.page(page).body()).contains("Шукаємо спосіб", "Ділити палички");
        String second = danylo.get("/api/v1" + page).at("$.ways[1].id");
        assertThat(danylo.form(page, page + "/found", Map.of("way", second)).status())
                .isEqualTo(303);
        assertThat(sofiia.page(TestWalk.page(at) + "/difficulties").body())
                .contains("Спосіб знайдено", "2 способи");
        assertThat(centre.person("oksana").page(page).status()).isEqualTo(404);
        assertThat(danylo.form(page, page + "/ways", Map.of("text", " ")).body())
                .contains("error-text");
        assertThat(danylo.post("/api/v1" + page + "/found", Map.of("way", "немає")).status())
                .isEqualTo(422);
        assertThat(danylo.page("/entries/" + id).body()).contains(page);
    }
}
