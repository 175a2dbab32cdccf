package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is thrown away can be taken back, by the one who threw it away and by nobody else. */
@Story
class BinTests {
    @Autowired Cast cast;

    private TestCentre centre;
    private String journey;
    private TestPerson iryna;
    private TestPerson olena;

    @BeforeEach
    void irynaWalksWithOlena() {
        centre = cast.centre();
        journey = TestWalk.irynas(centre);
        iryna = centre.person("iryna");
        olena = centre.person("olena");
    }

    @Test
    void anEntryIsThrownAwayAndThePageAfterwardsHoldsTheWayBack() {
        String id = probe("Проба з повзунком");
        var page = TestWalk.page(journey);
        var gone = iryna.form("/entries/" + id, "/entries/" + id + "/bin", Map.of());
        var after = iryna.page(gone.header("Location")).body();
        assertThat(after).contains("action=\"/entries/" + id + "/return\"", "href=\"/bin\"");
        assertThat(after).doesNotContain("Проба з повзунком");
        assertThat(iryna.page("/bin").body()).contains("Проба з повзунком");
        assertThat(olena.page("/bin").body()).doesNotContain("Проба з повзунком");
        assertThat(olena.get("/api/v1/me/bin").<List<String>>at("$.items")).isEmpty();
        assertThat(olena.post("/api/v1/entries/" + id + "/return", Map.of()).status())
                .isEqualTo(404);
        assertThat(iryna.post("/api/v1/entries/" + id + "/return", Map.of()).status())
                .isEqualTo(200);
        assertThat(iryna.page(page).body()).contains("Проба з повзунком");
        assertThat(iryna.page("/bin").body()).doesNotContain("Проба з повзунком");
    }

    @Test
    void aPrivateNoteComesBackToItsTutorAlone() {
        var notes = journey + "/private-notes";
        String id = olena.post(notes, Map.of("text", "canary-private")).at("$.id");
        var page = TestWalk.page(notes);
        var gone = olena.form(page, "/private-notes/" + id + "/removal", Map.of());
        var after = olena.page(gone.header("Location")).body();
        assertThat(after).contains("/private-notes/" + id + "/return");
        assertThat(after).doesNotContain("canary-private");
        assertThat(iryna.page("/bin").body()).doesNotContain("canary-private");
        var back = "/api/v1/private-notes/" + id + "/return";
        assertThat(iryna.post(back, Map.of()).status()).isEqualTo(404);
        assertThat(olena.page("/bin").body()).contains("canary-private");
        assertThat(olena.form("/bin", "/private-notes/" + id + "/return", Map.of()).status())
                .isEqualTo(303);
        assertThat(olena.get(notes).<List<String>>at("$.items[*].text"))
                .containsExactly("canary-private");
    }

    @Test
    void aStepComesBackToItsPlaceAndOnlyTheTuteeBringsItBack() {
        step("Перший");
        String id = step("Другий");
        step("Третій");
        var page = TestWalk.page(journey) + "/route/edit";
        var gone =
                iryna.form(
                        page,
                        "/steps/" + id,
                        Map.of("act", "delete", "version", "1", "back", "edit"));
        var after = iryna.page(gone.header("Location")).body();
        assertThat(after).contains("action=\"/steps/" + id + "/return\"");
        assertThat(actions()).containsExactly("Перший", "Третій");
        assertThat(iryna.page("/bin").body()).contains("Другий");
        assertThat(olena.page("/bin").body()).doesNotContain("Другий");
        assertThat(olena.post("/api/v1/steps/" + id + "/return", Map.of()).status()).isEqualTo(403);
        assertThat(iryna.form(page, "/steps/" + id + "/return", Map.of()).status()).isEqualTo(303);
        assertThat(actions()).containsExactly("Перший", "Другий", "Третій");
        assertThat(iryna.post("/api/v1/steps/" + id + "/return", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void aBranchComesBackWithTheStepsThatWentWithIt() {
        step("Перший");
        var route = journey + "/route";
        String first = iryna.get(route).at("$.branches[0].id");
        var kept = Map.of("id", first, "name", "", "steps", List.of());
        var tag = iryna.get(route).header("ETag");
        assertThat(put(route, tag, List.of(kept, branch("Похідні", "Знайти ігри"))).status())
                .isEqualTo(200);
        String id = iryna.get(route).at("$.branches[1].id");
        tag = iryna.get(route).header("ETag");
        assertThat(put(route, tag, List.of(kept)).status()).isEqualTo(200);
        assertThat(iryna.get("/api/v1/me/bin").<List<String>>at("$.items[*].text"))
                .contains("Похідні", "Перший")
                .doesNotContain("Знайти ігри");
        assertThat(iryna.post("/api/v1/branches/" + id + "/return", Map.of()).status())
                .isEqualTo(204);
        assertThat(iryna.get(route).<List<String>>at("$.branches[1].steps[*].action"))
                .containsExactly("Знайти ігри");
    }

    @Test
    void afterThirtyDaysItIsGone() {
        String id = probe("Давня проба");
        iryna.delete("/api/v1/entries/" + id);
        centre.sql(
                db -> db.sql("update entry set binned_at = now() - interval '31 days'").update());
        assertThat(iryna.page("/bin").body()).doesNotContain("Давня проба");
        assertThat(iryna.post("/api/v1/entries/" + id + "/return", Map.of()).status())
                .isEqualTo(404);
    }

    private TestPerson.Reply put(String route, String tag, List<?> branches) {
        return iryna.call(
                org.springframework.http.HttpMethod.PUT,
                route,
                Map.of("branches", branches),
                Map.of("If-Match", tag));
    }

    private static Map<String, Object> branch(String name, String step) {
        return Map.of("name", name, "steps", List.of(Map.of("action", step)));
    }

    private String probe(String text) {
        return iryna.post(journey + "/entries", Map.of("kind", "probe", "text", text)).at("$.id");
    }

    private String step(String action) {
        return iryna.post(journey + "/route/steps", Map.of("action", action)).at("$.id");
    }

    private List<String> actions() {
        return iryna.get(journey + "/route").at("$.branches[*].steps[*].action");
    }
}
