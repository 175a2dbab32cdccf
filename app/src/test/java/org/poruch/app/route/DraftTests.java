package org.poruch.app.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A change that Iryna tries out alone; and steps that go to another place. */
@Story
class DraftTests {
    @Autowired Cast cast;

    private TestPerson iryna;
    private TestPerson olena;
    private String at;
    private String api;

    @BeforeEach
    void aRouteOfTwoSteps() {
        var centre = cast.centre();
        iryna = centre.person("iryna");
        olena = centre.person("olena");
        String journey = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id)).at("$.id");
        iryna.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        at = "/journeys/" + journey + "/route";
        api = "/api/v1" + at;
        iryna.post(api + "/steps", Map.of("action", "Перший"));
        iryna.post(api + "/steps", Map.of("action", "Другий"));
    }

    private List<String> shown(TestPerson reader) {
        return reader.get(api).at("$.branches[*].steps[*].action");
    }

    private List<String> drafted() {
        return iryna.get(api + "/draft").at("$.branches[*].steps[*].action");
    }

    private String id(int step) {
        return iryna.get(api).<List<String>>at("$.branches[*].steps[*].id").get(step);
    }

    private String branch(int branch) {
        return iryna.get(api).<List<String>>at("$.branches[*].id").get(branch);
    }

    @Test
    void aDraftIsSeenByIrynaOnlyUntilSheShowsIt() {
        iryna.form(at + "/edit", at + "/draft", Map.of());
        iryna.form(at + "/draft", at + "/draft/steps", Map.of("action", "Спитати дітей"));
        iryna.form(
                at + "/draft",
                at + "/draft/steps/" + id(0),
                Map.of("act", "aside", "version", "1", "whyAside", "зарано"));
        assertThat(drafted()).containsExactly("Перший", "Другий", "Спитати дітей");
        assertThat(shown(olena)).containsExactly("Перший", "Другий");
        assertThat(olena.get(api + "/draft").status()).isEqualTo(403);
        assertThat(olena.page(at + "/draft").status()).isEqualTo(403);
        assertThat(olena.page(at.replace("/route", "/map")).body())
                .doesNotContain("Спитати дітей", "зарано");

        var told = iryna.form(at + "/draft", at + "/draft/showing", Map.of());
        assertThat(told.header("Location")).endsWith("/map?said=shown");
        assertThat(shown(olena)).containsExactly("Перший", "Другий", "Спитати дітей");
        assertThat(olena.page(at.replace("/route", "/map")).body()).contains("зарано");
        assertThat(iryna.get(api + "/draft").<Integer>at("$.version")).isZero();
    }

    @Test
    void whatHappenedMeanwhileMeetsTheDraftAndNothingIsLost() {
        iryna.form(at + "/edit", at + "/draft", Map.of());
        iryna.form(
                at + "/draft",
                at + "/draft/steps/" + id(1),
                Map.of("act", "earlier", "version", "1", "action", "Другий, інакше"));
        iryna.call(
                HttpMethod.PUT,
                "/api/v1/steps/" + id(0),
                Map.of("state", "done"),
                Map.of("If-Match", "\"1\""));
        String idea = olena.post(api + "/proposals", Map.of("action", "Візит до Липок")).at("$.id");
        iryna.put("/api/v1/proposals/" + idea + "/answer", Map.of("answer", "taken"));
        iryna.post(api + "/draft/showing", Map.of());
        assertThat(shown(olena)).containsExactly("Другий, інакше", "Перший", "Візит до Липок");
        assertThat(olena.get(api).<List<String>>at("$.branches[0].steps[*].state"))
                .containsExactly("todo", "done", "todo");
    }

    @Test
    void aDraftCanBeDroppedAndNothingHappened() {
        iryna.form(at + "/edit", at + "/draft", Map.of());
        iryna.form(at + "/draft", at + "/draft/branches", Map.of("name", "Інший шлях"));
        var failed = iryna.form(at + "/draft", at + "/draft/branches", Map.of("name", " "));
        assertThat(failed.status()).isEqualTo(422);
        iryna.form(at + "/draft", at + "/draft/end", Map.of());
        assertThat(iryna.page(at + "/draft").header("Location")).endsWith("/route/edit");
        assertThat(shown(iryna)).containsExactly("Перший", "Другий");
        assertThat(iryna.post(api + "/draft/showing", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void aDraftThroughTheApiHasVersions() {
        var body =
                Map.of(
                        "branches",
                        List.of(
                                Map.of(
                                        "name",
                                        "Сама",
                                        "steps",
                                        List.of(Map.of("action", "Новий")))));
        var put = iryna.put(api + "/draft", body);
        assertThat(put.status()).isEqualTo(200);
        assertThat(iryna.put(api + "/draft", body).status()).isEqualTo(428);
        assertThat(
                        iryna.call(
                                        HttpMethod.PUT,
                                        api + "/draft",
                                        body,
                                        Map.of("If-Match", "\"99\""))
                                .status())
                .isEqualTo(412);
        assertThat(iryna.put(api + "/draft", Map.of()).status()).isEqualTo(428);
        assertThat(iryna.delete(api + "/draft").status()).isEqualTo(204);
        assertThat(shown(iryna)).containsExactly("Перший", "Другий");
    }

    @Test
    void aStepGoesToAnotherPlaceAndToAnotherBranch() {
        iryna.form(at + "/edit", at + "/branches", Map.of("name", "Розмова про помилки"));
        var second = id(1);
        var put =
                iryna.put(
                        "/api/v1/steps/" + second + "/place",
                        Map.of("branch", branch(0), "position", "0"));
        assertThat(put.status()).isEqualTo(200);
        assertThat(shown(olena)).containsExactly("Другий", "Перший");
        iryna.form(
                at + "/edit",
                "/steps/" + second + "/place",
                Map.of("branch", branch(1), "position", "7"));
        assertThat(olena.get(api).<List<String>>at("$.branches[1].steps[*].action"))
                .containsExactly("Другий");
        assertThat(iryna.page(at + "/edit").body())
                .contains("data-branch", "data-step", "drag", "value=\"aside\"");
    }

    @Test
    void aPlaceThatIsNoneIsRefusedAndOlenaMovesNothing() {
        var path = "/api/v1/steps/" + id(0) + "/place";
        for (var bad :
                List.of(
                        Map.of("branch", branch(0), "position", "-1"),
                        Map.of("branch", branch(0), "position", "багато"),
                        Map.of("branch", "нема", "position", "1"),
                        Map.of("branch", id(0), "position", "1"),
                        Map.<String, String>of())) {
            assertThat(iryna.put(path, bad).status()).as(bad.toString()).isEqualTo(422);
        }
        assertThat(olena.put(path, Map.of("branch", branch(0), "position", "1")).status())
                .isEqualTo(403);
        assertThat(shown(iryna)).containsExactly("Перший", "Другий");
    }
}
