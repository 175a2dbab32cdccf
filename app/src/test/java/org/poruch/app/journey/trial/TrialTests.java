package org.poruch.app.journey.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** An interest is tried for up to three weeks; then it opens a route or closes without blame. */
@Story
class TrialTests {
    private static final String SOON = LocalDate.now().plusDays(14).toString();

    @Autowired Cast cast;

    @Test
    void danyloWantsMoreAndTheRouteIsThere() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var at = TestWalk.danylos(centre);
        String request =
                danylo.post(
                                at + "/entries",
                                Map.of(
                                        "kind",
                                        "request",
                                        "text",
                                        "Чому мости не падають?",
                                        "audience",
                                        "pair"))
                        .at("$.id");
        assertThat(danylo.page(TestWalk.page(at) + "/trials/new?request=" + request).body())
                .contains("Чому мости не падають?");
        var begun =
                danylo.post(
                        at + "/trials",
                        Map.of(
                                "what",
                                "Мости",
                                "actions",
                                List.of("Скласти міст із паперу", "Сходити до мосту"),
                                "until",
                                SOON,
                                "request",
                                request));
        assertThat(begun.status()).isEqualTo(201);
        String trial = "/api/v1/trials/" + begun.at("$.id");
        assertThat(
                        danylo.put(trial + "/actions", Map.of("done", List.of(1)))
                                .<String>at("$.actions[0].doneOn"))
                .isEqualTo(LocalDate.now().toString());
        assertThat(centre.person("sofiia").page(TestWalk.page(trial)).body())
                .contains("Сходити до мосту");
        assertThat(danylo.get(at).<String>at("$.stage")).isEqualTo("trial");
        var more =
                danylo.form(
                        TestWalk.page(trial),
                        TestWalk.page(trial) + "/answer",
                        Map.of(
                                "answer",
                                "more",
                                "why",
                                "Цікаво",
                                "next",
                                "Міст із 40 паличок\n\nЛист інженерові"));
        assertThat(more.header("Location")).contains("/route?said=trial-more");
        var route = danylo.get(at + "/route");
        assertThat(route.<String>at("$.branches[0].name")).isEqualTo("Мости");
        assertThat(route.<List<String>>at("$.branches[0].steps[*].action"))
                .containsExactly("Сходити до мосту", "Міст із 40 паличок", "Лист інженерові");
        assertThat(danylo.get("/api/v1/requests/" + request).<String>at("$.state"))
                .isEqualTo("route");
        assertThat(danylo.put(trial + "/answer", Map.of("answer", "enough")).status())
                .isEqualTo(409);
    }

    @Test
    void aTrialIsAnsweredAlsoWhenItsRequestLiesInTheBin() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var at = TestWalk.danylos(centre);
        String request =
                danylo.post(at + "/entries", Map.of("kind", "request", "text", "Чому?")).at("$.id");
        var wish =
                Map.of(
                        "what",
                        "Мости",
                        "actions",
                        List.of("Скласти міст із паперу"),
                        "until",
                        SOON,
                        "request",
                        request);
        String id = danylo.post(at + "/trials", wish).at("$.id");
        assertThat(danylo.delete("/api/v1/entries/" + request).status()).isEqualTo(204);
        var ended = danylo.put("/api/v1/trials/" + id + "/answer", Map.of("answer", "enough"));
        assertThat(ended.<String>at("$.answer")).isEqualTo("enough");
    }

    @Test
    void enoughClosesWithoutBlameAndStaysInTheHistory() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var at = TestWalk.irynas(centre);
        String id = begun(iryna, at).at("$.id");
        var ended =
                iryna.put(
                        "/api/v1/trials/" + id + "/answer",
                        Map.of("answer", "enough", "why", "Не моє"));
        assertThat(ended.<String>at("$.answer")).isEqualTo("enough");
        assertThat(iryna.get(at + "/route").<List<?>>at("$.branches")).isEmpty();
        assertThat(centre.person("olena").page(TestWalk.page(at) + "/trials").body())
                .contains("Гейміфікація", "Досить", "Не моє");
        assertThat(iryna.page(TestWalk.page(at)).body()).contains("Після проби інтересу", "Досить");
    }

    @Test
    void olenaMayLookButNeitherBeginNorAnswer() {
        var centre = cast.centre();
        var olena = centre.person("olena");
        var at = TestWalk.irynas(centre);
        assertThat(begun(olena, at).status()).isEqualTo(403);
        String id = begun(centre.person("iryna"), at).at("$.id");
        assertThat(olena.put("/api/v1/trials/" + id + "/answer", Map.of("answer", "more")).status())
                .isEqualTo(403);
        assertThat(olena.page("/trials/" + id).body()).doesNotContain("name=\"answer\"");
        assertThat(centre.person("petro").get("/api/v1/trials/" + id).status()).isEqualTo(404);
    }

    private static TestPerson.Reply begun(TestPerson who, String at) {
        return who.post(
                at + "/trials",
                Map.of("what", "Гейміфікація", "actions", List.of("Одна гра"), "until", SOON));
    }

    @Test
    void whatIsTooLongOrTooMuchIsSaidAtItsField() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var at = TestWalk.irynas(centre);
        var late = LocalDate.now().plusDays(23).toString();
        var bad =
                iryna.post(
                        at + "/trials",
                        Map.of("what", "", "actions", List.of("1", "2", "3", "4"), "until", late));
        assertThat(bad.<List<String>>at("$.errors[*].pointer"))
                .containsExactlyInAnyOrder("/what", "/actions", "/until");
        var page = TestWalk.page(at) + "/trials";
        var again =
                iryna.form(
                        page + "/new",
                        page,
                        Map.of("what", "Ігри", "actions", "Зіграти", "until", "колись"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Ігри", "Зіграти", "error-until");
    }
}
