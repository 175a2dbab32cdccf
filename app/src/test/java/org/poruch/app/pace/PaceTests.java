package org.poruch.app.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@Story
class PaceTests {
    @Autowired Cast cast;

    @Test
    void irynaSaysHowLongSilenceIsFineAndOnlyOlenaLearnsWhenItIsLonger() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        iryna.post(
                journey + "/entries", Map.of("kind", "diary", "text", "Пишу.", "audience", "pair"));
        var page = TestWalk.page(journey) + "/pace";
        assertThat(iryna.form(page, page, Map.of("silence", "7")).status()).isEqualTo(303);
        quiet(centre, 7);
        assertThat(olena.page("/today").body()).doesNotContain("Тихо довше");
        quiet(centre, 8);
        assertThat(olena.page("/today").body())
                .contains("Тихо довше, ніж домовлялися", "домовлено про 7 днів");
        assertThat(iryna.page(TestWalk.page(journey)).body()).doesNotContain("Тихо довше");
        for (var other : List.of("nadiia", "stepan", "admin")) {
            assertThat(centre.person(other).get(journey + "/pace").status())
                    .as(other)
                    .isEqualTo(404);
        }
        iryna.post(
                journey + "/entries",
                Map.of("kind", "diary", "text", "Я тут.", "audience", "pair"));
        assertThat(olena.page("/today").body()).doesNotContain("Тихо довше");
    }

    @Test
    void whatIrynaTellsHerselfComesBackToHerAloneWhenSheHasNotWritten() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var iryna = centre.person("iryna");
        iryna.post(
                journey + "/entries", Map.of("kind", "diary", "text", "Пишу.", "audience", "pair"));
        var pace = Map.of("nudgeDays", "3", "nudgeText", "canary-nudge");
        assertThat(iryna.put(journey + "/pace", pace).status()).isEqualTo(200);
        assertThat(iryna.page(TestWalk.page(journey)).body()).doesNotContain("canary-nudge");
        quiet(centre, 4);
        assertThat(iryna.page(TestWalk.page(journey)).body()).contains("canary-nudge");
        var olena = centre.person("olena");
        for (var shown :
                List.of(
                        olena.page(TestWalk.page(journey)),
                        olena.page(TestWalk.page(journey) + "/pace"),
                        olena.get(journey + "/pace"),
                        olena.page("/today"))) {
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.body()).doesNotContain("canary-nudge");
        }
        assertThat(olena.put(journey + "/pace", pace).status()).isEqualTo(403);
    }

    @Test
    void olenaPromisesAnAnswerAndIrynaSeesItWhileSheWaits() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var iryna = centre.person("iryna");
        var olena = centre.person("olena");
        iryna.put(journey + "/interest", Map.of("text", "Чому літера лякає?"));
        assertThat(olena.form("/today", "/today/promise", Map.of("days", "2")).status())
                .isEqualTo(303);
        assertThat(iryna.page(TestWalk.page(journey)).body()).contains("протягом 2 днів");
        assertThat(iryna.page(TestWalk.page(journey) + "/pace").body())
                .contains("Олена Марчук: протягом 2 днів");
        assertThat(olena.page("/today").body()).contains("довше 2 днів");
        assertThat(olena.put("/api/v1/answer-promise", Map.of("days", "31")).status())
                .isEqualTo(422);
        assertThat(olena.put("/api/v1/answer-promise", Map.of()).status()).isEqualTo(200);
        assertThat(iryna.page(TestWalk.page(journey)).body()).doesNotContain("обіцяно");
    }

    @Test
    void aNoteFromTodayIsWrittenWithoutLeavingTodayAndALineFromTheJourneyToo() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var at = TestWalk.page(journey);
        var noted =
                centre.person("olena")
                        .form(
                                "/today",
                                at + "/private-notes",
                                Map.of("text", "Подзвонити", "back", "/today"));
        assertThat(noted.header("Location")).endsWith("/today?said=saved");
        var iryna = centre.person("iryna");
        assertThat(iryna.page(at).body()).contains("Швидкий запис");
        var line = Map.of("kind", "diary", "audience", "pair", "text", "Спробувала повзунок");
        assertThat(iryna.form(at, at + "/entries", line).status()).isEqualTo(303);
        assertThat(iryna.page(at).body()).contains("Спробувала повзунок");
    }

    @Test
    void twoWindowsAndWrongNumbersLoseNothing() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var iryna = centre.person("iryna");
        iryna.put(journey + "/pace", Map.of("silence", "7"));
        assertThat(iryna.put(journey + "/pace", Map.of("silence", "9")).status()).isEqualTo(428);
        assertThat(put(iryna, journey, "\"9\"").status()).isEqualTo(412);
        assertThat(put(iryna, journey, "\"1\"").status()).isEqualTo(200);
        var page = TestWalk.page(journey) + "/pace";
        var stale = iryna.form(page, page, Map.of("silence", "11", "version", "1"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body()).contains("в іншому вікні", "value=\"11\"");
        for (var days : List.of("0", "91", "-1", "сім", "1.5", "1e9")) {
            var refused = iryna.form(page, page, Map.of("silence", days, "version", "2"));
            assertThat(refused.status()).as(days).isEqualTo(422);
            assertThat(refused.body()).as(days).contains("error-silence");
        }
        assertThat(iryna.form(page, page, Map.of("nudgeText", "!", "version", "2")).body())
                .contains("через скільки днів");
    }

    private static TestPerson.Reply put(TestPerson who, String journey, String version) {
        return who.call(
                HttpMethod.PUT,
                journey + "/pace",
                Map.of("silence", "8"),
                Map.of("If-Match", version));
    }

    /** As if nobody had written for so many days. */
    private static void quiet(TestCentre centre, int days) {
        centre.sql(
                db ->
                        db.sql(
                                        "update thread_line set recorded_at = now() - make_interval(days => ?)")
                                .param(days)
                                .update());
    }
}
