package org.poruch.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@Story
class MeetingTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Kyiv"));

    @Autowired Cast cast;

    TestCentre centre;
    TestPerson iryna;
    TestPerson olena;
    String journey;
    String meetings;

    @BeforeEach
    void irynaAndOlenaWalkTogether() {
        centre = cast.centre();
        iryna = centre.person("iryna");
        olena = centre.person("olena");
        journey = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id)).at("$.id");
        iryna.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        meetings = "/api/v1/journeys/" + journey + "/meetings";
    }

    @Test
    void howIsEnoughToNoteAMeetingOfToday() {
        var noted = olena.post(meetings, Map.of("how", "phone"));
        assertThat(noted.status()).isEqualTo(201);
        assertThat(noted.<String>at("$.happenedOn")).isEqualTo(TODAY.toString());
        assertThat(noted.<List<String>>at("$.present[*].name"))
                .containsExactly("Ірина Коваль", "Олена Марчук");
        assertThat(iryna.get("/api/v1/journeys/" + journey).<String>at("$.turn"))
                .isEqualTo("nobody");
        var contact =
                centre.sql(
                        db ->
                                db.sql("select contact_on from journey where id = ?")
                                        .param(UUID.fromString(journey))
                                        .query(LocalDate.class)
                                        .single());
        assertThat(contact).isEqualTo(TODAY);
    }

    @Test
    void olenasPrivateNoteIsHersAlone() {
        var body =
                Map.of(
                        "how",
                        "video",
                        "notes",
                        "Говорили про параметри",
                        "privateNote",
                        "Втомлена, не поспішати");
        String id = olena.post(meetings, body).at("$.id");
        assertThat(olena.get("/api/v1/meetings/" + id).<String>at("$.privateNote"))
                .startsWith("Втомлена");
        for (var answer :
                List.of(
                        iryna.get("/api/v1/meetings/" + id),
                        iryna.get(meetings),
                        iryna.page("/meetings/" + id),
                        iryna.page("/meetings/" + id + "/edit"),
                        iryna.page("/journeys/" + journey))) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("Говорили про параметри".substring(0, 4))
                    .doesNotContain("Втомлена");
        }
        assertThat(
                        iryna.post(meetings, Map.of("how", "video", "privateNote", "я теж"))
                                .<String>at("$.errors[0].pointer"))
                .isEqualTo("/privateNote");
    }

    @Test
    void irynasCorrectionLeavesOlenasPrivateNoteAndTheEarlierWording() {
        String id =
                olena.post(
                                meetings,
                                Map.of(
                                        "how",
                                        "video",
                                        "notes",
                                        "Першi нотатки",
                                        "privateNote",
                                        "Моє"))
                        .at("$.id");
        var path = "/api/v1/meetings/" + id;
        var better = Map.of("how", "video", "notes", "Точніші нотатки", "minutes", 40);
        assertThat(iryna.put(path, better).status()).isEqualTo(428);
        assertThat(iryna.call(HttpMethod.PUT, path, better, Map.of("If-Match", "\"5\"")).status())
                .isEqualTo(412);
        var put = iryna.call(HttpMethod.PUT, path, better, Map.of("If-Match", "\"1\""));
        assertThat(put.status()).isEqualTo(200);
        assertThat(put.header("ETag")).isEqualTo("\"2\"");
        assertThat(olena.get(path).<String>at("$.privateNote")).isEqualTo("Моє");
        assertThat(olena.page("/meetings/" + id).body())
                .contains("Точніші нотатки")
                .contains("Першi нотатки");
    }

    @Test
    void aMeetingIsKnownToThePairOnly() {
        String id = olena.post(meetings, Map.of("how", "in-person")).at("$.id");
        var petro = centre.person("petro");
        assertThat(petro.get("/api/v1/meetings/" + id).status()).isEqualTo(404);
        assertThat(petro.get(meetings).status()).isEqualTo(404);
        assertThat(petro.post(meetings, Map.of("how", "phone")).status()).isEqualTo(404);
        assertThat(petro.page("/meetings/" + id).status()).isEqualTo(404);
        assertThat(centre.person("nadiia").get("/api/v1/meetings/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void aNoteFromPaperKeepsItsRealDayAndTheLatestMeetingPointsAhead() {
        var next = TODAY.plusDays(7).toString();
        olena.post(meetings, Map.of("how", "video", "nextOn", next));
        assertThat(ahead()).containsExactly("video " + next);
        var paper =
                olena.post(
                        meetings,
                        Map.of("how", "phone", "happenedOn", "2026-02-03", "nextOn", "2026-02-10"));
        assertThat(paper.<String>at("$.happenedOn")).isEqualTo("2026-02-03");
        assertThat(ahead()).containsExactly("video " + next);
        olena.post(meetings, Map.of("how", "in-person"));
        assertThat(ahead()).isEmpty();
        assertThat(olena.get(meetings + "?limit=2").<List<String>>at("$.items[*].how"))
                .containsExactly("in-person", "video");
        String cursor = olena.get(meetings + "?limit=2").at("$.next");
        assertThat(
                        olena.get(meetings + "?limit=2&cursor=" + cursor)
                                .<List<String>>at("$.items[*].how"))
                .containsExactly("phone");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThat(pointer(Map.of())).isEqualTo("/how");
        assertThat(pointer(Map.of("how", "telepathy"))).isEqualTo("/how");
        assertThat(pointer(Map.of("how", "phone", "happenedOn", TODAY.plusDays(2).toString())))
                .isEqualTo("/happenedOn");
        assertThat(pointer(Map.of("how", "phone", "happenedOn", "учора"))).isEqualTo("/happenedOn");
        assertThat(pointer(Map.of("how", "phone", "nextOn", TODAY.minusDays(2).toString())))
                .isEqualTo("/nextOn");
        assertThat(pointer(Map.of("how", "phone", "minutes", -5))).isEqualTo("/minutes");
        assertThat(pointer(Map.of("how", "phone", "minutes", 12.5))).isEqualTo("/minutes");
        assertThat(pointer(Map.of("how", "phone", "present", List.of(centre.person("petro").id))))
                .isEqualTo("/present");
        assertThat(pointer(Map.of("how", "phone", "present", List.of()))).isEqualTo("/present");
        assertThat(pointer(Map.of("how", "phone", "notes", "я".repeat(1_000_000))))
                .isEqualTo("/notes");
        assertThat(pointer(Map.of("how", "phone", "notes", "a\u0000b"))).isEqualTo("/notes");
        assertThat(pointer(Map.of("how", "phone", "decisions", List.of(Map.of("text", "")))))
                .isEqualTo("/decisions/0/text");
        assertThat(
                        pointer(
                                Map.of(
                                        "how",
                                        "phone",
                                        "decisions",
                                        Collections.nCopies(100, Map.of("text", "Так")))))
                .isEqualTo("/decisions");
        assertThat(olena.get(meetings).<List<?>>at("$.items")).isEmpty();
    }

    @Test
    void aDecisionThatIrynaNotesIsAStepAndOneThatOlenaNotesIsAnIdea() {
        var lesson = Map.of("text", "Відкритий урок у 9-Б", "dueOn", TODAY.plusDays(20).toString());
        var noted = iryna.post(meetings, Map.of("how", "video", "decisions", List.of(lesson)));
        assertThat(noted.<String>at("$.decisions[0].text")).isEqualTo("Відкритий урок у 9-Б");
        assertThat(actions("step")).containsExactly("Відкритий урок у 9-Б");
        var path = "/api/v1/meetings/" + noted.at("$.id");
        var both =
                Map.of(
                        "how",
                        "video",
                        "decisions",
                        List.of(lesson, Map.of("text", "Піти на урок до Петра")));
        assertThat(olena.call(HttpMethod.PUT, path, both, Map.of("If-Match", "\"1\"")).status())
                .isEqualTo(200);
        assertThat(actions("step")).containsExactly("Відкритий урок у 9-Б");
        assertThat(actions("proposal")).containsExactly("Піти на урок до Петра");
    }

    @Test
    void theSameIdIsTakenOnlyOnce() {
        var body = Map.of("id", UUID.randomUUID(), "how", "phone", "notes", "🙂 مرحبا");
        assertThat(olena.post(meetings, body).status()).isEqualTo(201);
        assertThat(olena.post(meetings, body).<String>at("$.type")).isEqualTo("/problems/id-taken");
    }

    @Test
    void olenaNotesAMeetingInTwoTapsAndPrintsItsProtocol() {
        var form = "/journeys/" + journey + "/meetings/new";
        assertThat(olena.page(form).body())
                .contains("value=\"" + TODAY + "\"")
                .contains("Ірина Коваль")
                .contains("name=\"privateNote\"");
        assertThat(iryna.page(form).body()).doesNotContain("name=\"privateNote\"");
        var quick = olena.form(form, "/journeys/" + journey + "/meetings", Map.of("how", "phone"));
        assertThat(quick.status()).isEqualTo(303);
        assertThat(quick.header("Location")).contains("/meetings/").contains("said=meeting-noted");
        var protocol = olena.page(quick.header("Location")).body();
        assertThat(protocol)
                .contains("Протокол")
                .contains("Телефон")
                .contains("Зустріч записано")
                .contains("Вербівський центр");
        var today =
                olena.form(
                        form,
                        "/journeys/" + journey + "/meetings",
                        Map.of("how", "phone", "back", "/today"));
        assertThat(today.header("Location")).startsWith("/today");
    }

    @Test
    void aFormThatFailsKeepsEveryWord() {
        var form = "/journeys/" + journey + "/meetings/new";
        var fields =
                new HashMap<>(
                        Map.of(
                                "notes",
                                "Розібрали три задачі",
                                "decisions.0.text",
                                "",
                                "decisions.0.dueOn",
                                "",
                                "decisions.1.text",
                                "Урок у четвер",
                                "decisions.1.dueOn",
                                "2026-13-45",
                                "minutes",
                                "45",
                                "presentAsked",
                                "yes"));
        var failed = olena.form(form, "/journeys/" + journey + "/meetings", fields);
        assertThat(failed.status()).isEqualTo(422);
        assertThat(failed.body())
                .contains("Розібрали три задачі")
                .contains("Урок у четвер")
                .contains("href=\"#how\"")
                .contains("href=\"#present\"")
                .contains("href=\"#decisions.1.dueOn\"");
        fields.putAll(
                Map.of(
                        "how",
                        "in-person",
                        "decisions.1.dueOn",
                        TODAY.plusDays(3).toString(),
                        "present",
                        iryna.id.toString()));
        var saved =
                olena.form(form, "/journeys/" + journey + "/meetings", fields)
                        .header("Location")
                        .replaceFirst("\\?.*", "");
        assertThat(olena.page(saved).body()).contains("Урок у четвер").contains("45 хвилин");
        var late = new HashMap<>(Map.of("how", "video", "notes", "Моя версія", "version", "1"));
        assertThat(iryna.form(saved + "/edit", saved, late).status()).isEqualTo(303);
        late.put("notes", "Версія Олени");
        var stale = olena.form(saved + "/edit", saved, late);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body())
                .contains("Моя версія", "Версія Олени", "name=\"version\" value=\"2\"");
    }

    private String pointer(Map<String, Object> body) {
        var reply = olena.post(meetings, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        return reply.at("$.errors[0].pointer");
    }

    private List<String> actions(String table) {
        return centre.sql(
                db ->
                        db.sql("select action from " + table + " where journey_id = ?")
                                .param(UUID.fromString(journey))
                                .query(String.class)
                                .list());
    }

    private List<String> ahead() {
        return centre.sql(
                db ->
                        db.sql(
                                        "select text || ' ' || day from signpost where journey_id = ? and kind = 'meeting'")
                                .param(UUID.fromString(journey))
                                .query(String.class)
                                .list());
    }
}
