package org.poruch.app.journey.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class AnalysisTests {
    @Autowired Cast cast;

    @Test
    void analysisOpensOnlyAfterAnOwnProbe() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var olena = centre.person("olena");
        var early = olena.post(journey + "/analyses", Map.of());
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.<String>at("$.type")).isEqualTo("/problems/no-own-probe");
        probe(centre, "iryna", journey, "Тільки для себе", "me");
        assertThat(olena.post(journey + "/analyses", Map.of()).status()).isEqualTo(409);
        var probe = probe(centre, "iryna", journey, "Повзунок", "pair");
        var opened = olena.post(journey + "/analyses", Map.of());
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.<String>at("$.state")).isEqualTo("own-first");
        assertThat(opened.<List<String>>at("$.probes[*].id")).containsExactly(probe);
        assertThat(olena.post(journey + "/analyses", Map.of()).status())
                .as("it was analysed already")
                .isEqualTo(409);
    }

    @Test
    void theTuteesSideIsWrittenFirst() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        var journey = TestWalk.irynas(centre);
        var sheet = "/api/v1/analyses/" + opened(centre, journey);
        var early = olena.put(sheet + "/expert", Map.of("text", "А я думаю"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.<String>at("$.type")).isEqualTo("/problems/own-first");
        assertThat(olena.put(sheet + "/own", Map.of("worked", "a", "didNot", "b")).status())
                .isEqualTo(403);
        assertThat(
                        iryna.put(sheet + "/own", Map.of("worked", "Повзунок"))
                                .<List<String>>at("$.errors[*].pointer"))
                .containsExactly("/didNot");
        assertThat(
                        iryna.put(sheet + "/own", Map.of("worked", "Повзунок", "didNot", "Час"))
                                .<String>at("$.state"))
                .isEqualTo("expert");
        assertThat(iryna.get(journey).<String>at("$.turn")).isEqualTo("tutor");
        assertThat(iryna.put(sheet + "/expert", Map.of("text", "За тьютора")).status())
                .isEqualTo(403);
        assertThat(
                        olena.put(sheet + "/expert", Map.of("text", "Бачу точку, що рухається"))
                                .status())
                .isEqualTo(200);
        assertThat(iryna.get(journey).<String>at("$.turn")).isEqualTo("tutee");
        assertThat(olena.put(sheet + "/decided", Map.of("text", "Вирішила за вас")).status())
                .isEqualTo(403);
        assertThat(
                        iryna.put(sheet + "/decided", Map.of("text", "Спершу повзунок"))
                                .<String>at("$.state"))
                .isEqualTo("decided");
        assertThat(olena.get(sheet).<String>at("$.expert.text"))
                .isEqualTo("Бачу точку, що рухається");
    }

    @Test
    void aCorrectedSideKeepsItsOldWordsAndLeavesTheOtherSide() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var journey = TestWalk.irynas(centre);
        var id = opened(centre, journey);
        var sheet = "/api/v1/analyses/" + id;
        iryna.put(sheet + "/own", Map.of("worked", "Перше", "didNot", "Час"));
        centre.person("olena").put(sheet + "/expert", Map.of("text", "Погляд"));
        iryna.put(sheet + "/own", Map.of("worked", "Друге", "didNot", "Час", "why", "Поспіх"));
        assertThat(iryna.get(sheet).<String>at("$.expert.text")).isEqualTo("Погляд");
        assertThat(iryna.get(sheet).<String>at("$.own.why")).isEqualTo("Поспіх");
        String kept =
                centre.sql(
                        db ->
                                db.sql(
                                                "select words ->> 'worked' from analysis_version where analysis_id = ?")
                                        .param(UUID.fromString(id))
                                        .query(String.class)
                                        .single());
        assertThat(kept).isEqualTo("Перше");
    }

    @Test
    void aProbeThatIsNotOfThisPairIsRefused() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var hers = probe(centre, "iryna", journey, "Для себе", "me");
        var danylos = probe(centre, "danylo", TestWalk.danylos(centre), "Міст", "pair");
        for (var named :
                List.of(
                        List.of(hers),
                        List.of(danylos),
                        List.of(UUID.randomUUID().toString()),
                        List.of("1"),
                        List.of())) {
            var refused =
                    centre.person("olena").post(journey + "/analyses", Map.of("probes", named));
            assertThat(refused.status()).as("%s", named).isEqualTo(422);
            assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly("/probes");
        }
    }

    @Test
    void theAnalysisIsThePairsAlone() {
        var centre = cast.centre();
        var journey = TestWalk.danylos(centre);
        probe(centre, "danylo", journey, "Міст", "all");
        String id = centre.person("sofiia").post(journey + "/analyses", Map.of()).at("$.id");
        for (var login : List.of("oksana", "marta", "nadiia", "admin")) {
            assertThat(centre.person(login).get("/api/v1/analyses/" + id).status())
                    .as(login)
                    .isEqualTo(404);
            assertThat(
                            centre.person(login)
                                    .page(TestWalk.page(journey) + "/analyses/" + id)
                                    .status())
                    .as(login)
                    .isEqualTo(404);
        }
    }

    @Test
    void aProbeThatIsClosedAgainLeavesTheSheet() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var journey = TestWalk.irynas(centre);
        var id = opened(centre, journey);
        String probe = iryna.get("/api/v1/analyses/" + id).at("$.probes[0].id");
        iryna.call(
                org.springframework.http.HttpMethod.PUT,
                "/api/v1/entries/" + probe,
                Map.of("text", "Повзунок", "audience", "me"),
                Map.of("If-Match", "\"1\""));
        assertThat(
                        centre.person("olena")
                                .get("/api/v1/analyses/" + id)
                                .<List<String>>at("$.probes"))
                .isEmpty();
        assertThat(centre.person("olena").page(TestWalk.page(journey) + "/analyses/" + id).body())
                .doesNotContain("Повзунок");
    }

    @Test
    void withoutAProbeThePageOffersAProbeOrATalk() {
        var centre = cast.centre();
        var page = TestWalk.page(TestWalk.irynas(centre)) + "/analyses/new";
        assertThat(centre.person("iryna").page(page).body())
                .contains("entries/new?kind=probe", "Провести як розмову");
        assertThat(centre.person("olena").page(page).body())
                .contains("Провести як розмову")
                .doesNotContain("Записати пробу");
    }

    @Test
    void theyFillTheSheetOnItsPage() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        var journey = TestWalk.irynas(centre);
        var probe = probe(centre, "iryna", journey, "Повзунок", "pair");
        var pages = TestWalk.page(journey) + "/analyses";
        assertThat(olena.form(pages + "/new", pages, Map.of()).status()).isEqualTo(422);
        var sheet =
                olena.form(pages + "/new", pages, Map.of("probes", probe))
                        .header("Location")
                        .replaceAll("\\?.*", "");
        assertThat(olena.page(sheet).body())
                .contains("Перше слово за тьюторантом", "Повзунок")
                .doesNotContain("<textarea");
        var half =
                iryna.form(
                        sheet, sheet + "/own", Map.of("worked", "Одинадцять дітей", "didNot", ""));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.body()).contains("Одинадцять дітей", "error-didNot");
        assertThat(olena.page(sheet).body()).doesNotContain("Одинадцять дітей");
        assertThat(
                        iryna.form(
                                        sheet,
                                        sheet + "/own",
                                        Map.of("worked", "Одинадцять дітей", "didNot", "Час"))
                                .status())
                .isEqualTo(303);
        assertThat(olena.form(sheet, sheet + "/expert", Map.of("text", "Ціла тема")).status())
                .isEqualTo(303);
        assertThat(iryna.form(sheet, sheet + "/decided", Map.of("text", "Далі коло")).status())
                .isEqualTo(303);
        assertThat(iryna.page(sheet).body())
                .contains("Одинадцять дітей", "Ціла тема", "Далі коло", "Наступна проба");
        assertThat(iryna.page(TestWalk.page(journey)).body()).contains("Далі коло", "Ціла тема");
    }

    private static String probe(
            TestCentre centre, String who, String journey, String text, String audience) {
        return centre.person(who)
                .post(
                        journey + "/entries",
                        Map.of("kind", "probe", "text", text, "audience", audience))
                .at("$.id");
    }

    private static String opened(TestCentre centre, String journey) {
        probe(centre, "iryna", journey, "Повзунок", "pair");
        return centre.person("olena").post(journey + "/analyses", Map.of()).at("$.id");
    }
}
