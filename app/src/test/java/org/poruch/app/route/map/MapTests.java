package org.poruch.app.route.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** One route, three looks; what is new is marked; the tutee decides which look comes first. */
@Story
class MapTests {
    @Autowired Cast cast;

    private TestCentre centre;
    private TestPerson iryna;
    private TestPerson olena;
    private String at;
    private String api;

    @BeforeEach
    void aJourneyOfIrynaWithOlenaBeside() {
        centre = cast.centre();
        iryna = centre.person("iryna");
        olena = centre.person("olena");
        String journey = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id)).at("$.id");
        iryna.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        at = "/journeys/" + journey;
        api = "/api/v1" + at;
    }

    private String step(Map<String, Object> fields) {
        return iryna.post(api + "/route/steps", fields).at("$.id");
    }

    private void put(String step, Map<String, String> fields) {
        var put =
                iryna.call(
                        HttpMethod.PUT,
                        "/api/v1/steps/" + step,
                        fields,
                        Map.of("If-Match", "\"1\""));
        assertThat(put.status()).isEqualTo(200);
    }

    private void aRoute() {
        iryna.put(api + "/interest", Map.of("text", "Чому сильні учні губляться?"));
        var today = LocalDate.now();
        var sorted = step(Map.of("action", "Розсортувати задачі"));
        put(sorted, Map.of("state", "done", "doneOn", "" + today.minusDays(20)));
        step(
                Map.of(
                        "action",
                        "Літери на повзунку",
                        "form",
                        "probe",
                        "due",
                        "" + today.plusDays(9)));
        var aside = step(Map.of("action", "Курс у місті"));
        put(aside, Map.of("state", "aside", "whyAside", "немає автобуса"));
        olena.post(
                api + "/meetings",
                Map.of(
                        "happenedOn",
                        "" + today.minusDays(10),
                        "how",
                        "video",
                        "nextOn",
                        "" + today.plusDays(5)));
        olena.post(api + "/route/proposals", Map.of("action", "Супервізія з двома колегами"));
    }

    private void anHourOrTwoLater() {
        centre.sql(
                db ->
                        db.sql(
                                        "update route_glance set at = at - interval '2 hours' where person_id = ?")
                                .param(olena.id)
                                .update());
    }

    @Test
    void theMapTellsTheWholeWayAndWhatWasLeftAsideAndWhy() {
        aRoute();
        var map = iryna.page(at + "/map");
        assertThat(map.status()).isEqualTo(200);
        assertThat(map.body())
                .contains(
                        "Розсортувати",
                        "Літери на",
                        "Курс у місті",
                        "немає автобуса",
                        "Супервізія з")
                .contains("class=\"map ", "class=\"trail walk\"", "class=\"way\"", "class=\"side\"")
                .contains("aria-label=\"Літери на повзунку. освітня проба. до")
                .doesNotContain("style=\"", "<script>", "onclick");
        assertThat(olena.page(at + "/map").body())
                .contains("Пропонує Олена Марчук", "Карта маршруту");
    }

    @Test
    void theListReadsInTheOrderOfTheWay() {
        aRoute();
        var body = iryna.page(at + "/map").body();
        var list = body.substring(body.indexOf("trail walk"));
        assertThat(list.replaceAll("<[^>]+>", " "))
                .containsSubsequence(
                        "Мій інтерес",
                        "Моє питання",
                        "Курс у місті",
                        "Розсортувати",
                        "Зустріч",
                        "Мета");
    }

    @Test
    void theMapComesThroughTheApiWithoutItsDrawing() {
        aRoute();
        var map = olena.get(api + "/map");
        assertThat(map.<List<String>>at("$.way.nodes[*].kind"))
                .containsSubsequence("question", "meeting", "today", "meeting");
        assertThat(map.<List<String>>at("$.way.loops[*].stops[*].name"))
                .contains("Розсортувати задачі", "Супервізія з двома колегами");
        assertThat(map.<List<Boolean>>at("$.way.loops[*].idea")).containsExactly(false, true);
        assertThat(map.<String>at("$.way.aside[0].note")).isEqualTo("немає автобуса");
        assertThat(map.body()).doesNotContain("\"href\"", "\"x\"");
    }

    @Test
    void anEmptyRouteHasAMapToo() {
        assertThat(iryna.page(at + "/map").status()).isEqualTo(200);
        assertThat(iryna.page(at + "/diary").body()).contains("Тут буде все за днями");
        assertThat(olena.get(api + "/map").<List<?>>at("$.way.loops")).isEmpty();
    }

    @Test
    void irynaPicksWhichLookComesFirstAndOlenaMayNot() {
        assertThat(iryna.page(at + "/look").header("Location")).isEqualTo(at + "/map");
        var put = iryna.form(at + "/diary", at + "/look", Map.of("look", "diary"));
        assertThat(put.header("Location")).isEqualTo(at + "/diary?said=saved");
        assertThat(olena.page(at + "/look").header("Location")).isEqualTo(at + "/diary");
        assertThat(olena.put(api + "/look", Map.of("look", "table")).status()).isEqualTo(403);
        assertThat(iryna.put(api + "/look", Map.of("look", "comic")).status()).isEqualTo(422);
        assertThat(iryna.put(api + "/look", Map.of("look", "table")).status()).isEqualTo(200);
        assertThat(olena.get(api + "/look").<String>at("$.look")).isEqualTo("table");
        assertThat(iryna.page(at + "/route").body()).contains("відкривається першою");
    }

    @Test
    void olenaSeesWhatIsNewSinceHerLastLook() {
        aRoute();
        assertThat(olena.page(at + "/map").body()).doesNotContain("class=\"news");
        anHourOrTwoLater();
        step(Map.of("action", "Візит до Липок"));
        for (int look = 0; look < 2; look++) {
            assertThat(olena.page(at + "/map").body())
                    .contains("class=\"news", "на карті 1 нове", "class=\"new\"");
        }
        anHourOrTwoLater();
        assertThat(olena.page(at + "/map").body()).doesNotContain("class=\"news");
    }

    @Test
    void theDiaryTellsDayByDayWhatOneMayRead() {
        aRoute();
        iryna.post(
                api + "/entries",
                Map.of("kind", "diary", "audience", "me", "text", "боюся цього уроку"));
        iryna.post(
                api + "/entries",
                Map.of("kind", "diary", "audience", "pair", "text", "вийшло тихо"));
        assertThat(iryna.page(at + "/diary").body())
                .contains(
                        "боюся цього уроку",
                        "вийшло тихо",
                        "Розсортувати задачі",
                        "немає автобуса");
        assertThat(olena.page(at + "/diary").body())
                .contains("вийшло тихо")
                .doesNotContain("боюся цього уроку");
    }

    @Test
    void strangersMeetNothing() {
        var petro = centre.person("petro");
        for (var path : List.of("/map", "/diary", "/look")) {
            assertThat(petro.page(at + path).status()).isEqualTo(404);
        }
        assertThat(petro.get(api + "/map").status()).isEqualTo(404);
        assertThat(centre.person("stepan").get(api + "/map").status()).isEqualTo(404);
    }

    @Test
    void aLongRouteIsShownByHalfYearWithinThePageBudget() throws Exception {
        var steps =
                java.util.stream.IntStream.range(0, 90)
                        .mapToObj(
                                i ->
                                        Map.of(
                                                "action",
                                                "Крок %d: записати урок і порахувати, хто говорить"
                                                        .formatted(i),
                                                "due",
                                                "" + LocalDate.now().plusDays(i * 4L)))
                        .toList();
        iryna.put(
                api + "/route", Map.of("branches", List.of(Map.of("name", "Рік", "steps", steps))));
        var body = iryna.page(at + "/map").body();
        assertThat(body).contains("Крок 0", "Крок 89", "fog-1");
        assertThat(packed(body)).isLessThan(2 * 14_000);
        iryna.put(api + "/route", Map.of("branches", List.of()));
    }

    private static int packed(String body) throws java.io.IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(out)) {
            gzip.write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return out.size();
    }
}
