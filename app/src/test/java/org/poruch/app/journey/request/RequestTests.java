package org.poruch.app.journey.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** «I want to find out…»: asked by the tutee, waited for in days, and what becomes of it. */
@Story
class RequestTests {
    @Autowired Cast cast;

    @Test
    void danyloAsksAndSofiiaSeesHowManyDaysItWaits() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var at = TestWalk.danylos(centre);
        var asked =
                Map.of(
                        "kind", "request",
                        "text", "Чому місток із паперу тримає машинку?",
                        "audience", "pair",
                        "dictatedTo", "Софія Бондар",
                        "happenedOn", LocalDate.now().minusDays(5).toString());
        String id = danylo.post(at + "/entries", asked).at("$.id");
        var sofiia = centre.person("sofiia");
        var list = sofiia.get(at + "/requests");
        assertThat(list.<String>at("$.items[0].state")).isEqualTo("new");
        assertThat(list.<Integer>at("$.items[0].days")).isBetween(4, 6);
        assertThat(sofiia.page(TestWalk.page(at) + "/requests").body())
                .contains("Чому місток", "днів");
        assertThat(sofiia.page("/requests/" + id).body()).contains("Софія Бондар", "Обговорено");
        assertThat(centre.person("oksana").page("/requests/" + id).status()).isEqualTo(404);
        assertThat(centre.person("oksana").get(at + "/requests").<List<?>>at("$.items")).isEmpty();

        var talk = "/api/v1/requests/" + id + "/talks";
        assertThat(sofiia.post(talk, Map.of("note", "Поговорили в четвер")).<String>at("$.state"))
                .isEqualTo("talked-over");
        var state = "/api/v1/requests/" + id + "/state";
        assertThat(sofiia.put(state, Map.of("state", "let-go")).status()).isEqualTo(403);
        assertThat(danylo.put(state, Map.of("state", "забути")).status()).isEqualTo(422);
        assertThat(danylo.put(state, Map.of("state", "tried")).<String>at("$.state"))
                .isEqualTo("tried");
        assertThat(danylo.put(state, Map.of("state", "route")).<String>at("$.state"))
                .isEqualTo("route");
        assertThat(sofiia.post(talk, Map.of("note", "Ще раз про це")).<String>at("$.state"))
                .isEqualTo("route");
        assertThat(danylo.get(at + "/route").body()).contains("Чому місток із паперу");
        danylo.put(state, Map.of("state", "route"));
        assertThat(danylo.get(at + "/route").<List<?>>at("$.branches[0].steps")).hasSize(1);
    }

    @Test
    void whatIsAskedForOneselfStaysOnesOwn() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var at = TestWalk.danylos(centre);
        String id =
                danylo.post(at + "/entries", Map.of("kind", "request", "text", "Таємне"))
                        .at("$.id");
        assertThat(centre.person("sofiia").get("/api/v1/requests/" + id).status()).isEqualTo(404);
        assertThat(centre.person("sofiia").page(TestWalk.page(at) + "/requests").body())
                .doesNotContain("Таємне");
        assertThat(danylo.page("/requests/" + id).body()).contains("Таємне", "Відпустити");
        assertThat(
                        centre.person("sofiia")
                                .post(
                                        at + "/entries",
                                        Map.of("kind", "request", "text", "За нього"))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void aNoteThatIsTooLongComesBackWithThePage() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var at = TestWalk.irynas(centre);
        String id =
                iryna.post(at + "/entries", Map.of("kind", "request", "text", "Як?")).at("$.id");
        var again =
                iryna.form(
                        "/requests/" + id,
                        "/requests/" + id + "/state",
                        Map.of("state", "tried", "note", "ї".repeat(2001)));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("їїїї", "error-note");
        var route =
                iryna.form(
                        "/requests/" + id,
                        "/requests/" + id + "/state",
                        Map.of("state", "route", "note", "Почну з простого"));
        assertThat(route.status()).isEqualTo(303);
        assertThat(iryna.page("/requests/" + id).body())
                .contains("Стало маршрутом", "Почну з простого");
    }
}
