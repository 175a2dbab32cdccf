package org.poruch.app.journey.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@Story
class EntryTests {
    @Autowired Cast cast;

    @Test
    void irynasProbeIsHersAndMakesItOlenasTurn() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var probe =
                Map.of(
                        "kind",
                        "probe",
                        "text",
                        "Повзунок замість формули",
                        "worked",
                        "Одинадцять із дев’ятнадцяти",
                        "willTry",
                        "Менше слів");
        assertThat(centre.person("olena").post(journey + "/entries", probe).status())
                .isEqualTo(403);
        assertThat(centre.person("petro").post(journey + "/entries", probe).status())
                .isEqualTo(404);
        var made = centre.person("iryna").post(journey + "/entries", probe);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.<String>at("$.audience")).isEqualTo("pair");
        assertThat(made.header("Location")).isEqualTo("/api/v1/entries/" + made.at("$.id"));
        var now = centre.person("olena").get(journey);
        assertThat(now.<String>at("$.turn")).isEqualTo("tutor");
        assertThat(now.<String>at("$.stage")).isEqualTo("doing");
    }

    @Test
    void olenasAnswerMakesItIrynasTurnAndStandsUnderTheProbe() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        String probe =
                centre.person("iryna")
                        .post(journey + "/entries", Map.of("kind", "probe", "text", "Повзунок"))
                        .at("$.id");
        var answer = Map.of("kind", "note", "text", "А що робили інші восьмеро?", "about", probe);
        assertThat(centre.person("olena").post(journey + "/entries", answer).status())
                .isEqualTo(201);
        assertThat(centre.person("iryna").get(journey).<String>at("$.turn")).isEqualTo("tutee");
        assertThat(centre.person("iryna").page("/entries/" + probe).body())
                .contains("А що робили інші восьмеро?", "Відповіді");
    }

    @Test
    void anAnswerIsNotOpenToMorePeopleThanWhatItAnswers() {
        var centre = cast.centre();
        var entries = TestWalk.danylos(centre) + "/entries";
        String probe =
                centre.person("danylo")
                        .post(entries, Map.of("kind", "probe", "audience", "pair", "text", "Міст"))
                        .at("$.id");
        var wide = Map.of("kind", "note", "audience", "family", "text", "Чудово", "about", probe);
        var refused = centre.person("sofiia").post(entries, wide);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.<List<String>>at("$.errors[*].pointer")).containsExactly("/audience");
        var foreign = Map.of("kind", "note", "text", "Що там?", "about", probe);
        assertThat(
                        centre.person("oksana")
                                .post(entries, foreign)
                                .<List<String>>at("$.errors[*].pointer"))
                .contains("/about");
    }

    @Test
    void whatDanyloKeepsToHimselfMovesNothing() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var journey = TestWalk.danylos(centre);
        var made =
                danylo.post(
                        journey + "/entries",
                        Map.of("kind", "probe", "text", "Міст із паличок", "dictatedTo", "мама"));
        assertThat(made.<String>at("$.audience")).isEqualTo("me");
        assertThat(danylo.get(journey).<String>at("$.turn")).isEqualTo("nobody");
        assertThat(danylo.get(journey).<String>at("$.stage")).isEqualTo("needs");
        var open = Map.of("text", "Міст із паличок", "audience", "pair", "dictatedTo", "мама");
        danylo.call(
                HttpMethod.PUT,
                "/api/v1/entries/" + made.at("$.id"),
                open,
                Map.of("If-Match", "\"1\""));
        assertThat(danylo.get(journey).<String>at("$.turn")).isEqualTo("tutor");
        assertThat(danylo.get(journey).<String>at("$.stage")).isEqualTo("trial");
        assertThat(centre.person("sofiia").page("/entries/" + made.at("$.id")).body())
                .contains("Записано рукою: мама");
    }

    @Test
    void oksanaWritesANoteForTheFamilyAndNothingElse() {
        var centre = cast.centre();
        var entries = TestWalk.danylos(centre) + "/entries";
        var oksana = centre.person("oksana");
        assertThat(
                        oksana.post(
                                        entries,
                                        Map.of("kind", "note", "text", "Вдома він клеїть мости"))
                                .<String>at("$.audience"))
                .isEqualTo("family");
        assertThat(
                        oksana.post(
                                        entries,
                                        Map.of("kind", "note", "audience", "team", "text", "х"))
                                .status())
                .isEqualTo(422);
        assertThat(oksana.post(entries, Map.of("kind", "reflection", "text", "х")).status())
                .isEqualTo(403);
        assertThat(
                        centre.person("marta")
                                .post(entries, Map.of("kind", "note", "text", "Готуємо виступ"))
                                .<String>at("$.audience"))
                .isEqualTo("team");
    }

    @Test
    void aChangeNamesItsVersionAndKeepsTheOldWords() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        String id =
                iryna.post(
                                TestWalk.irynas(centre) + "/entries",
                                Map.of("kind", "diary", "text", "Перші слова"))
                        .at("$.id");
        var entry = "/api/v1/entries/" + id;
        assertThat(iryna.get(entry).header("ETag")).isEqualTo("\"1\"");
        assertThat(iryna.put(entry, Map.of("text", "Другі слова")).status()).isEqualTo(428);
        assertThat(
                        iryna.call(
                                        HttpMethod.PUT,
                                        entry,
                                        Map.of("text", "Другі слова"),
                                        Map.of("If-Match", "\"1\""))
                                .status())
                .isEqualTo(200);
        var late =
                iryna.call(
                        HttpMethod.PUT,
                        entry,
                        Map.of("text", "Треті слова"),
                        Map.of("If-Match", "\"1\""));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.<String>at("$.current.text")).isEqualTo("Другі слова");
        assertThat(iryna.page("/entries/" + id).body())
                .contains("Другі слова", "Перші слова", "Попередня редакція (1)");
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsField() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var entries = TestWalk.irynas(centre) + "/entries";
        refused(iryna, entries, Map.of("text", ""), "/text");
        refused(iryna, entries, Map.of("text", "а".repeat(1_000_000)), "/text");
        refused(iryna, entries, Map.of("text", "нуль \u0000"), "/text");
        refused(iryna, entries, Map.of("kind", "song"), "/kind");
        refused(iryna, entries, Map.of("audience", "everybody"), "/audience");
        refused(
                iryna,
                entries,
                Map.of("happenedOn", LocalDate.now().plusDays(3).toString()),
                "/happenedOn");
        refused(iryna, entries, Map.of("happenedOn", "1949-12-31"), "/happenedOn");
        refused(iryna, entries, Map.of("happenedOn", "31.12"), "/happenedOn");
        refused(iryna, entries, Map.of("step", "перший"), "/step");
        refused(iryna, entries, Map.of("about", UUID.randomUUID().toString()), "/about");
        refused(iryna, entries, Map.of("files", List.of(UUID.randomUUID())), "/files");
        refused(iryna, entries, Map.of("kind", "reflection", "text", " "), "/worked");
        assertThat(iryna.get(entries).<List<String>>at("$.items")).isEmpty();
    }

    @Test
    void emojiAndOtherScriptsStayAsTheyAre() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var made =
                iryna.post(
                        TestWalk.irynas(centre) + "/entries",
                        Map.of("kind", "diary", "text", "🌻 שלום <b>"));
        assertThat(made.<String>at("$.text")).isEqualTo("🌻 שלום <b>");
        assertThat(iryna.page("/entries/" + made.at("$.id")).body()).contains("🌻 שלום &lt;b&gt;");
    }

    @Test
    void aLongListComesPageByPage() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var entries = TestWalk.irynas(centre) + "/entries";
        for (int day = 1; day <= 5; day++) {
            iryna.post(
                    entries,
                    Map.of(
                            "kind",
                            "diary",
                            "text",
                            "День " + day,
                            "happenedOn",
                            "2026-01-0" + day));
        }
        iryna.post(entries, Map.of("kind", "result", "text", "Інше"));
        var first = iryna.get(entries + "?kind=diary&limit=3");
        assertThat(first.<List<String>>at("$.items[*].text"))
                .containsExactly("День 5", "День 4", "День 3");
        var second = iryna.get(entries + "?kind=diary&limit=3&cursor=" + first.at("$.next"));
        assertThat(second.<List<String>>at("$.items[*].text")).containsExactly("День 2", "День 1");
        assertThat(second.<Object>at("$.next")).isNull();
    }

    @Test
    void anEntryHangsOnAStepOfItsOwnJourneyAndTheVersionIsLookedAtBeforeTheBody() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var journey = TestWalk.irynas(centre);
        String other = iryna.post("/api/v1/journeys", Map.of()).at("$.id");
        var action = Map.of("action", "Скласти три завдання");
        String step = iryna.post(journey + "/route/steps", action).at("$.id");
        String foreign =
                iryna.post("/api/v1/journeys/" + other + "/route/steps", action).at("$.id");
        refused(iryna, journey + "/entries", Map.of("step", foreign), "/step");
        var made =
                iryna.post(
                        journey + "/entries",
                        Map.of("kind", "diary", "text", "Слова", "step", step));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.<String>at("$.step")).isEqualTo(step);
        var entry = "/api/v1/entries/" + made.at("$.id");
        assertThat(iryna.put(entry, "{").status()).isEqualTo(428);
        var stale = Map.of("If-Match", "\"7\"");
        assertThat(iryna.call(HttpMethod.PUT, entry, "{", stale).status()).isEqualTo(412);
        var held = Map.of("If-Match", "\"1\"");
        assertThat(iryna.call(HttpMethod.PUT, entry, "{", held).status()).isEqualTo(400);
    }

    private static void refused(
            TestPerson who, String entries, Map<String, ?> wrong, String pointer) {
        var body = new HashMap<String, Object>(Map.of("kind", "diary", "text", "Слова"));
        body.putAll(wrong);
        var reply = who.post(entries, body);
        assertThat(reply.status()).as(pointer + " " + reply.body()).isEqualTo(422);
        assertThat(reply.<List<String>>at("$.errors[*].pointer")).containsExactly(pointer);
    }
}
