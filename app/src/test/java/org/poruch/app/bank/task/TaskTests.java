package org.poruch.app.bank.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Iryna takes things from the bank and says them in her own words; the source stays in sight. */
@Story
class TaskTests {
    @Autowired Cast cast;

    private TestPerson iryna;
    private TestPerson olena;
    private TestPerson petro;
    private String journey;
    private String product;

    @BeforeEach
    void aJourneyOfIrynaAndATaskInTheBank() {
        var centre = cast.centre();
        iryna = centre.person("iryna");
        olena = centre.person("olena");
        petro = centre.person("petro");
        journey = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id)).at("$.id");
        iryna.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        product = olena.post("/api/v1/products", slider()).at("$.id");
    }

    private static Map<String, Object> slider() {
        return new HashMap<>(
                Map.of(
                        "kind", "task",
                        "title", "Точка на повзунку",
                        "text", "Рухайте повзунок.",
                        "topics", List.of("параметри"),
                        "level", "9 клас",
                        "hours", "1.5",
                        "material", "GeoGebra",
                        "licence", "CC-BY-4.0"));
    }

    private List<String> route() {
        return iryna.get("/api/v1/journeys/" + journey + "/route")
                .at("$.branches[*].steps[*].action");
    }

    @Test
    void oneButtonPutsATaskOnIrynasRoute() {
        assertThat(iryna.page("/bank/products/" + product).body()).contains("На мій маршрут");
        var taken =
                iryna.form(
                        "/bank/products/" + product,
                        "/journeys/" + journey + "/tasks",
                        Map.of("product", product));
        assertThat(taken.header("Location"))
                .isEqualTo("/journeys/" + journey + "/route?said=taken");
        assertThat(route()).containsExactly("Точка на повзунку");
        String step =
                iryna.get("/api/v1/journeys/" + journey + "/route")
                        .<List<String>>at("$.branches[*].steps[*].id")
                        .getFirst();
        assertThat(iryna.page("/steps/" + step).body())
                .contains("Рухайте повзунок.", "Завдання і його джерело");
        assertThat(
                        petro.post(
                                        "/api/v1/journeys/" + journey + "/tasks",
                                        Map.of("product", product))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void whatOlenaTakesIsAProposalAndIrynaKeepsTheLink() {
        var task =
                olena.post(
                        "/api/v1/journeys/" + journey + "/tasks",
                        Map.of("product", product, "text", "Тільки повзунок.", "why", "Для 9-Б"));
        assertThat(task.status()).as(task.body()).isEqualTo(201);
        assertThat(route()).isEmpty();
        String proposal = task.at("$.proposal");
        assertThat(iryna.page("/proposals/" + proposal).body()).contains("Тільки повзунок.");
        assertThat(iryna.put("/api/v1/tasks/" + task.at("$.id"), Map.of("text", "x")).status())
                .isEqualTo(428);
        var early =
                iryna.call(
                        HttpMethod.PUT,
                        "/api/v1/tasks/" + task.at("$.id"),
                        Map.of("text", "x"),
                        Map.of("If-Match", "\"1\""));
        assertThat(early.<String>at("$.type")).isEqualTo("/problems/task-not-on-route");
        iryna.put("/api/v1/proposals/" + proposal + "/answer", Map.of("answer", "taken"));
        assertThat(route()).containsExactly("Точка на повзунку");
        var after = iryna.get("/api/v1/tasks/" + task.at("$.id"));
        assertThat(after.<String>at("$.step")).isNotNull();
        assertThat(after.<String>at("$.product")).isEqualTo(product);
        assertThat(
                        olena.call(
                                        HttpMethod.PUT,
                                        "/api/v1/tasks/" + task.at("$.id"),
                                        Map.of("text", "x"),
                                        Map.of("If-Match", "\"1\""))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void ownWordsSurviveANewVersionWhichIsOfferedFieldByField() {
        String task =
                iryna.post("/api/v1/journeys/" + journey + "/tasks", Map.of("product", product))
                        .at("$.id");
        var at = "/api/v1/tasks/" + task;
        var mine =
                iryna.call(
                        HttpMethod.PUT,
                        at,
                        Map.of(
                                "text",
                                "Рухаємо мовчки.",
                                "due",
                                "2099-02-01",
                                "material",
                                "Desmos"),
                        Map.of("If-Match", "\"1\""));
        assertThat(mine.status()).as(mine.body()).isEqualTo(200);
        var next = slider();
        next.put("text", "Рухайте повзунок і покажіть пальцем.");
        next.put("level", "8–9 клас");
        next.put("hours", "2");
        olena.call(
                HttpMethod.PUT, "/api/v1/products/" + product, next, Map.of("If-Match", "\"1\""));
        var offers = iryna.get(at + "/offers");
        assertThat(offers.<List<String>>at("$.offers[*].field"))
                .containsExactly("text", "level", "hours");
        assertThat(offers.<List<String>>at("$.offers[*].mine"))
                .containsExactly("Рухаємо мовчки.", "9 клас", "1.5");
        assertThat(iryna.get(at).<String>at("$.text")).isEqualTo("Рухаємо мовчки.");
        assertThat(iryna.page("/tasks/" + task).body())
                .contains("Рухаємо мовчки.", "покажіть пальцем", "своїми словами");
        assertThat(olena.put(at + "/offers", Map.of("take", List.of("text"))).status())
                .isEqualTo(403);
        var stale =
                iryna.call(
                        HttpMethod.PUT,
                        at + "/offers",
                        Map.of("take", List.of("text")),
                        Map.of("If-Match", "\"1\""));
        assertThat(stale.status()).isEqualTo(412);
        var answered =
                iryna.call(
                        HttpMethod.PUT,
                        at + "/offers",
                        Map.of("take", List.of("level", "hours")),
                        Map.of("If-Match", "\"2\""));
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        assertThat(answered.<String>at("$.text")).isEqualTo("Рухаємо мовчки.");
        assertThat(answered.<String>at("$.level")).isEqualTo("8–9 клас");
        var step = iryna.get("/api/v1/steps/" + answered.at("$.step"));
        assertThat(step.<Double>at("$.hours")).isEqualTo(2.0);
        assertThat(step.<String>at("$.resource")).isEqualTo("Desmos");
        assertThat(step.<String>at("$.due")).isEqualTo("2099-02-01");
        assertThat(iryna.get(at + "/offers").<List<String>>at("$.offers")).isEmpty();
    }

    @Test
    void aRouteShowsHowItDiffersFromTheTemplateItBeganWith() {
        var template = slider();
        template.put("kind", "template");
        template.put("title", "Параметри");
        template.put(
                "steps",
                List.of(
                        Map.of("branch", "Бачити", "action", "Розсортувати завдання"),
                        Map.of("branch", "Бачити", "action", "Проба"),
                        Map.of("branch", "Вести", "action", "Записати урок")));
        String id = olena.post("/api/v1/products", template).at("$.id");
        var page = "/journeys/" + journey + "/template";
        assertThat(iryna.page(page).body()).contains("почався без шаблону");
        iryna.post("/api/v1/journeys/" + journey + "/tasks", Map.of("product", id));
        var route = iryna.get("/api/v1/journeys/" + journey + "/route");
        assertThat(route.<List<String>>at("$.branches[*].name")).containsExactly("Бачити", "Вести");
        assertThat(route.<Integer>at("$.version")).isEqualTo(1);
        var steps = new ArrayList<>(route.<List<String>>at("$.branches[*].steps[*].id"));
        change(steps.get(0), Map.of("action", "Розсортувати вісім завдань"));
        change(steps.get(1), Map.of("state", "aside"));
        iryna.call(
                HttpMethod.DELETE,
                "/api/v1/steps/" + steps.get(2),
                null,
                Map.of("If-Match", "\"1\""));
        iryna.post(
                "/api/v1/journeys/" + journey + "/route/steps", Map.of("action", "Власний крок"));
        var differs = olena.get("/api/v1/journeys/" + journey + "/template");
        assertThat(differs.<List<String>>at("$.steps[*].state"))
                .containsExactly("changed", "aside", "gone");
        assertThat(differs.<List<String>>at("$.own[*].action")).containsExactly("Власний крок");
        assertThat(iryna.page(page).body())
                .contains("Розсортувати вісім завдань", "власний крок", "відкладено");
    }

    private void change(String step, Map<String, String> words) {
        var reply =
                iryna.call(
                        HttpMethod.PUT,
                        "/api/v1/steps/" + step,
                        words,
                        Map.of("If-Match", "\"1\""));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
