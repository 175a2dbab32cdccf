package org.poruch.app.journey.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Own solutions side by side: the best one is marked, and where else it fits. */
@Story
class ComparisonTests {
    private static final Map<String, Object> BRIDGES =
            Map.of(
                    "problem",
                    "Міст, що тримає зошит",
                    "solutions",
                    List.of("Гармошка", "Трикутники", ""),
                    "criteria",
                    List.of("тримає", "швидко"),
                    "audience",
                    "pair");

    @Autowired Cast cast;

    @Test
    void danyloComparesHisBridges() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var sofiia = centre.person("sofiia");
        var at = TestWalk.danylos(centre) + "/comparisons";
        var made = danylo.post(at, BRIDGES);
        assertThat(made.<List<String>>at("$.solutions")).containsExactly("Гармошка", "Трикутники");
        String id = made.at("$.id");
        var look = "/api/v1/comparisons/" + id;
        var marked = new java.util.HashMap<>(BRIDGES);
        marked.put("marks", List.of("no", "yes", "yes", "partly"));
        marked.put("best", "2");
        marked.put("fits", "Полиця для книжок");
        assertThat(danylo.put(look, marked).status()).isEqualTo(428);
        assertThat(put(danylo, look, marked, "\"7\"").status()).isEqualTo(412);
        assertThat(put(danylo, look, marked, "\"1\"").<Integer>at("$.best")).isEqualTo(2);
        assertThat(put(sofiia, look, marked, "\"2\"").status()).isEqualTo(403);
        assertThat(sofiia.page("/comparisons/" + id).body())
                .contains("найкраще", "частково", "Полиця для книжок");
        marked.put("criteria", List.of("тримає", "швидко", "гарно"));
        assertThat(put(danylo, look, marked, "\"2\"").<List<String>>at("$.marks"))
                .containsExactly("no", "yes", "", "yes", "partly", "");
        assertThat(centre.person("oksana").page("/comparisons/" + id).status()).isEqualTo(404);
        assertThat(sofiia.post(at, BRIDGES).status()).isEqualTo(403);
    }

    private static org.poruch.app.TestPerson.Reply put(
            org.poruch.app.TestPerson who, String path, Object body, String match) {
        return who.call(HttpMethod.PUT, path, body, Map.of("If-Match", match));
    }

    @Test
    void oneTryIsNotEnoughAndAFormThatIsLateShowsBoth() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var at = TestWalk.irynas(centre);
        var page = TestWalk.page(at) + "/comparisons";
        iryna.post(at + "/entries", Map.of("kind", "probe", "text", "Повзунок"));
        assertThat(iryna.page(page + "/new").body()).contains("Повзунок");
        var one =
                iryna.form(
                        page + "/new", page, Map.of("problem", "Формула", "solutions", "Повзунок"));
        assertThat(one.status()).isEqualTo(422);
        assertThat(one.body()).contains("Формула", "дві спроби");
        String id = iryna.post(at + "/comparisons", BRIDGES).at("$.id");
        var late =
                iryna.form(
                        "/comparisons/" + id + "/edit",
                        "/comparisons/" + id,
                        Map.of("problem", "З іншого екрана", "version", "0"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body()).contains("З іншого екрана", "Міст, що тримає зошит", "Гармошка");
    }
}
