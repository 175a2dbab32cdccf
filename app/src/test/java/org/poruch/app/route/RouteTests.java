package org.poruch.app.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Iryna plans her way and walks it; Olena, her tutor, proposes. */
@Story
class RouteTests {
    @Autowired Cast cast;

    private TestCentre centre;
    private TestPerson iryna;
    private TestPerson olena;
    private String journey;
    private String at;

    @BeforeEach
    void aJourneyOfIrynaWithOlenaBeside() {
        centre = cast.centre();
        iryna = centre.person("iryna");
        olena = centre.person("olena");
        journey = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id)).at("$.id");
        iryna.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        at = "/api/v1/journeys/" + journey + "/route";
    }

    private TestPerson.Reply step(String action, String due, String hours) {
        return iryna.post(
                at + "/steps",
                Map.of("action", action, "due", due, "hours", hours, "form", "self-study"));
    }

    private TestPerson.Reply change(String step, int version, Object body) {
        return iryna.call(
                HttpMethod.PUT,
                "/api/v1/steps/" + step,
                body,
                Map.of("If-Match", "\"" + version + "\""));
    }

    @Test
    void theFirstStepBringsIrynaToThePlanAndShowsWhatLiesAhead() {
        assertThat(iryna.get(at).header("ETag")).isNull();
        var made = step("Розсортувати 14 завдань за роллю літери", "2026-12-08", "4");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/steps/" + made.<String>at("$.id"));
        assertThat(made.<String>at("$.state")).isEqualTo("todo");
        assertThat(iryna.get("/api/v1/journeys/" + journey).<String>at("$.stage"))
                .isEqualTo("plan");
        assertThat(signposts("step")).containsExactly("Розсортувати 14 завдань за роллю літери");
        var route = olena.get(at);
        assertThat(route.header("ETag")).isEqualTo("\"1\"");
        assertThat(route.<Double>at("$.hours.total")).isEqualTo(4.0);
        assertThat(route.<String>at("$.branches[0].steps[0].due")).isEqualTo("2026-12-08");
    }

    @Test
    void aStepThatIsDoneKeepsItsRealDayAndIsToldInTheThread() {
        String step = step("Урок колеги на відео", "2026-10-22", "2").at("$.id");
        var done =
                change(
                        step,
                        1,
                        Map.of(
                                "state",
                                "done",
                                "doneOn",
                                "2026-10-05",
                                "evidence",
                                "пів сторінки нотаток 🙂"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.<String>at("$.doneOn")).isEqualTo("2026-10-05");
        assertThat(iryna.get("/api/v1/journeys/" + journey).<String>at("$.stage"))
                .isEqualTo("doing");
        assertThat(lines("step-done"))
                .containsExactly("2026-10-05 Урок колеги на відео: пів сторінки нотаток 🙂");
        assertThat(signposts("step")).isEmpty();
        assertThat(iryna.get(at).<Double>at("$.hours.done")).isEqualTo(2.0);
        change(step, 2, Map.of("state", "todo"));
        assertThat(lines("step-done")).isEmpty();
    }

    @Test
    void onlyTheNextThreeStepsStandAhead() {
        IntStream.rangeClosed(1, 5)
                .forEach(day -> step("Крок " + day, "2026-12-0" + (6 - day), "1"));
        assertThat(signposts("step")).containsExactly("Крок 5", "Крок 4", "Крок 3");
    }

    @Test
    void irynasPlanIsHersOlenaMayLookAndAskButNotChange() {
        String step = step("Три власні задачі", "2026-12-10", "6").at("$.id");
        assertThat(olena.get("/api/v1/steps/" + step).status()).isEqualTo(200);
        assertThat(olena.put("/api/v1/steps/" + step, Map.of("state", "done")).status())
                .isEqualTo(403);
        assertThat(olena.delete("/api/v1/steps/" + step).status()).isEqualTo(403);
        assertThat(olena.post(at + "/steps", Map.of("action", "Курс")).status()).isEqualTo(403);
        assertThat(olena.put(at, Map.of("branches", List.of())).status()).isEqualTo(403);
        assertThat(iryna.post(at + "/proposals", Map.of("action", "Курс")).status()).isEqualTo(403);
        for (var stranger : List.of("petro", "nadiia", "stepan")) {
            assertThat(centre.person(stranger).get(at).status()).isEqualTo(404);
            assertThat(centre.person(stranger).get("/api/v1/steps/" + step).status())
                    .isEqualTo(404);
            assertThat(centre.person(stranger).page("/journeys/" + journey + "/route").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aStaleChangeIsRefusedAndCarriesWhatStandsNow() {
        String step = step("Група з імовірності", "2026-12-02", "3").at("$.id");
        assertThat(iryna.put("/api/v1/steps/" + step, Map.of("place", "Калинове")).status())
                .isEqualTo(428);
        assertThat(change(step, 1, Map.of("place", "Калинове")).header("ETag")).isEqualTo("\"2\"");
        var late = change(step, 1, Map.of("place", "вдома"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.<String>at("$.current.place")).isEqualTo("Калинове");
        assertThat(
                        iryna.call(
                                        HttpMethod.DELETE,
                                        "/api/v1/steps/" + step,
                                        null,
                                        Map.of("If-Match", "\"2\""))
                                .status())
                .isEqualTo(204);
        assertThat(iryna.get("/api/v1/steps/" + step).status()).isEqualTo(404);
        assertThat(iryna.get(at + "/versions/2").<String>at("$.branches[0].steps[0].place"))
                .isEqualTo("Калинове");
    }

    @Test
    void everyFaultIsToldAtItsField() {
        for (var wrong :
                List.of(
                        Map.of("action", " "),
                        Map.of("action", "а".repeat(1_000_000)),
                        Map.of("action", "Крок\u0000"),
                        Map.of("action", "Крок", "hours", "0.4"),
                        Map.of("action", "Крок", "hours", "501"),
                        Map.of("action", "Крок", "hours", "багато"),
                        Map.of("action", "Крок", "form", "лекція"),
                        Map.of("action", "Крок", "due", "31.02.2026"),
                        Map.of("action", "Крок", "branch", "01939d2e-0000-7000-8000-000000000001"),
                        Map.of("action", "Крок", "id", "не номер"),
                        Map.of("action", "Крок", "from", "2026-12-10", "due", "2026-12-01"))) {
            var reply = iryna.post(at + "/steps", wrong);
            assertThat(reply.status()).as(wrong.keySet().toString()).isEqualTo(422);
            assertThat(wrong.keySet())
                    .contains(reply.<String>at("$.errors[0].pointer").substring(1));
        }
        assertThat(iryna.post(at + "/steps", "{\"action\": {}}").status()).isEqualTo(400);
        String step = step("שלום 👩‍🏫", "2026-12-01", "0.5").at("$.id");
        var tomorrow = change(step, 1, Map.of("state", "done", "doneOn", "2099-01-01"));
        assertThat(tomorrow.<String>at("$.errors[0].pointer")).isEqualTo("/doneOn");
        assertThat(iryna.get(at).<Integer>at("$.version")).isEqualTo(1);
    }

    @Test
    void twoHundredStepsArePutAtOnceAndInAnotherOrderAndOneMoreIsTooMany() {
        var steps =
                IntStream.rangeClosed(1, 200)
                        .mapToObj(n -> Map.of("action", "Крок " + n, "hours", 1))
                        .toList();
        var body = Map.of("branches", List.of(Map.of("name", "Імовірність", "steps", steps)));
        assertThat(iryna.put(at, body).status()).isEqualTo(200);
        assertThat(iryna.put(at, body).status()).isEqualTo(428);
        List<String> ids = iryna.get(at).at("$.branches[0].steps[*].id");
        assertThat(ids).hasSize(200);
        var turned =
                Map.of(
                        "why",
                        "спершу легке",
                        "branches",
                        List.of(
                                Map.of(
                                        "name",
                                        "Графіки",
                                        "steps",
                                        ids.reversed().stream()
                                                .map(id -> Map.of("id", id))
                                                .toList())));
        var answer = iryna.call(HttpMethod.PUT, at, turned, Map.of("If-Match", "\"1\""));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.<String>at("$.branches[0].steps[0].action")).isEqualTo("Крок 200");
        assertThat(step("Ще один", "2026-12-01", "1").status()).isEqualTo(422);
        assertThat(iryna.get(at + "/versions").<String>at("$.items[0].why"))
                .isEqualTo("спершу легке");
        assertThat(iryna.page("/journeys/" + journey + "/route").body())
                .contains("Крок 1<", "Крок 200<");
        assertThat(iryna.page("/journeys/" + journey + "/route/edit").status()).isEqualTo(200);
    }

    @Test
    void anOrderWithWrongIdsChangesNothing() {
        String mine = step("Моє", "2026-12-01", "1").at("$.id");
        var petro = centre.person("petro");
        String other = petro.post("/api/v1/journeys", Map.of("interest", "графіки")).at("$.id");
        String foreign =
                petro.post("/api/v1/journeys/" + other + "/route/steps", Map.of("action", "Чуже"))
                        .at("$.id");
        for (var order :
                List.of(
                        List.of(mine, mine),
                        List.of(mine, foreign),
                        List.of("01939d2e-0000-7000-8000-000000000001"))) {
            var steps =
                    order.stream()
                            .map(id -> Map.of("id", id, "action", id.equals(foreign) ? "Чуже" : ""))
                            .toList();
            var reply =
                    iryna.call(
                            HttpMethod.PUT,
                            at,
                            Map.of("branches", List.of(Map.of("steps", steps))),
                            Map.of("If-Match", "\"1\""));
            assertThat(reply.status()).as(order.toString()).isEqualTo(422);
        }
        assertThat(iryna.get(at).<Integer>at("$.version")).isEqualTo(1);
        assertThat(iryna.post(at + "/steps", Map.of("id", foreign, "action", "Моє")).status())
                .isEqualTo(409);
    }

    private List<String> signposts(String kind) {
        return centre.sql(
                db ->
                        db.sql("select text from signpost where kind = ? order by day, text")
                                .param(kind)
                                .query(String.class)
                                .list());
    }

    private List<String> lines(String kind) {
        return centre.sql(
                db ->
                        db.sql(
                                        """
                select happened_on || ' ' || (words ->> 'title') || ': ' || (words ->> 'text') from thread_line where kind = ?""")
                                .param(kind)
                                .query(String.class)
                                .list());
    }
}
