package org.poruch.app.journey.review;

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

@Story
class ReviewTests {
    private static final Map<String, String> TALK = Map.of("form", "talk", "level", "method");
    private static final Map<String, String> VIDEO =
            Map.of("form", "lesson-video", "level", "position");

    @Autowired Cast cast;

    TestPerson iryna;
    TestPerson olena;
    TestPerson petro;
    String journey;
    String review;
    String page;

    @BeforeEach
    void irynaAndOlenaWalkTogether() {
        var centre = cast.centre();
        iryna = centre.person("iryna");
        olena = centre.person("olena");
        petro = centre.person("petro");
        journey = olena.post("/api/v1/journeys", Map.of("tutee", iryna.id)).at("$.id");
        iryna.post("/api/v1/journeys/" + journey + "/taking", Map.of());
        review = "/api/v1/journeys/" + journey + "/review";
        page = "/journeys/" + journey + "/review";
    }

    @Test
    void irynaChoosesOlenaGivesHerWordIrynaDecides() {
        var before = iryna.get(review);
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.<Object>at("$.form")).isNull();
        assertThat(before.header("ETag")).isNull();
        var chosen = iryna.put(review, TALK);
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(chosen.<String>at("$.form")).isEqualTo("talk");
        assertThat(chosen.<Object>at("$.expert")).isNull();
        assertThat(stage()).isEqualTo("results");
        assertThat(turn()).isEqualTo("tutor");

        var expert = olena.put(review + "/expert", Map.of("text", "Діти почали питати самі."));
        assertThat(expert.<String>at("$.expert.text")).isEqualTo("Діти почали питати самі.");
        assertThat(expert.<String>at("$.expert.by.name")).isEqualTo("Олена Марчук");
        assertThat(expert.<String>at("$.expert.at")).isNotBlank();
        assertThat(turn()).isEqualTo("tutee");

        var decided = iryna.put(review + "/decision", Map.of("text", "Залишаю парну роботу."));
        assertThat(decided.<String>at("$.decision.text")).isEqualTo("Залишаю парну роботу.");
        assertThat(turn()).isEqualTo("nobody");
    }

    @Test
    void nobodyButIrynaChoosesOrDecidesAndNobodyButOlenaIsTheExpert() {
        iryna.put(review, TALK);
        assertThat(olena.put(review, VIDEO).status()).isEqualTo(403);
        assertThat(olena.put(review + "/decision", Map.of("text", "Так буде")).status())
                .isEqualTo(403);
        assertThat(iryna.put(review + "/expert", Map.of("text", "Я молодець")).status())
                .isEqualTo(403);
        assertThat(petro.get(review).status()).isEqualTo(404);
        assertThat(petro.put(review, VIDEO).status()).isEqualTo(404);
        assertThat(iryna.get(review).<String>at("$.form")).isEqualTo("talk");
        assertThat(iryna.get(review).<Object>at("$.decision")).isNull();
    }

    @Test
    void olenaCannotSpeakBeforeIrynaHasChosen() {
        var refused = olena.put(review + "/expert", Map.of("text", "Рано"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.<String>at("$.type")).isEqualTo("/problems/review-not-chosen");
        assertThat(iryna.put(review + "/decision", Map.of("text", "Рано")).status()).isEqualTo(409);
    }

    @Test
    void aChangeNamesTheVersionItChangesAndTheOldWordsStay() {
        var first = iryna.put(review, TALK);
        assertThat(iryna.put(review, VIDEO).status()).isEqualTo(428);
        var stale = iryna.call(HttpMethod.PUT, review, VIDEO, Map.of("If-Match", "\"7\""));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.<String>at("$.current.form")).isEqualTo("talk");
        var changed =
                iryna.call(HttpMethod.PUT, review, VIDEO, Map.of("If-Match", first.header("ETag")));
        assertThat(changed.<String>at("$.form")).isEqualTo("lesson-video");
        assertThat(changed.<List<?>>at("$.earlier")).hasSize(1);
        assertThat(changed.<String>at("$.earlier[0].form")).isEqualTo("talk");
        assertThat(changed.<String>at("$.earlier[0].by.name")).isEqualTo("Ірина Коваль");
    }

    @Test
    void badWordsAreRefusedAtTheirField() {
        assertThat(
                        iryna.put(review, Map.of("form", "exam", "level", "method"))
                                .<String>at("$.errors[0].pointer"))
                .isEqualTo("/form");
        assertThat(iryna.put(review, Map.of("form", "talk")).<String>at("$.errors[0].pointer"))
                .isEqualTo("/level");
        iryna.put(review, TALK);
        for (var text : List.of("", "  ", "а".repeat(1_000_000), "a\u0000b")) {
            assertThat(olena.put(review + "/expert", Map.of("text", text)).status()).isEqualTo(422);
        }
        assertThat(olena.put(review + "/expert", Map.of("text", "🙂 مرحبا")).status())
                .isEqualTo(200);
    }

    @Test
    void onThePageOnlyIrynaHasTheButtonThatDecides() {
        assertThat(iryna.page(page).body()).contains("name=\"form\"").contains("lesson-video");
        assertThat(olena.page(page).body())
                .doesNotContain("name=\"form\"")
                .contains("ще не обрано");
        var answer =
                iryna.form(
                        page,
                        page,
                        Map.of("form", "portfolio", "level", "position", "version", "0"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(olena.page(page).body())
                .contains("review/expert")
                .doesNotContain("review/decision");
        olena.form(page, page + "/expert", Map.of("text", "Видно позицію.", "version", "1"));
        var seen = iryna.page(page).body();
        assertThat(seen)
                .contains("Видно позицію.")
                .contains("Олена Марчук")
                .contains("review/decision")
                .doesNotContain("review/expert");
        iryna.form(page, page + "/decision", Map.of("text", "Веду далі сама.", "version", "2"));
        assertThat(olena.page(page).body()).contains("Веду далі сама.");
    }

    @Test
    void irynaChoosesTheFormFirstAndThenTheLevel() {
        assertThat(iryna.page(page).body())
                .contains("name=\"form\"")
                .doesNotContain("name=\"level\"");
        assertThat(iryna.page(page + "?form=written").body())
                .contains("name=\"level\"", "name=\"form\" value=\"written\"");
        assertThat(iryna.page(page + "?form=exam").body()).doesNotContain("name=\"level\"");
        assertThat(olena.page(page + "?form=written").body()).doesNotContain("name=\"level\"");
    }

    @Test
    void aFormThatFailsKeepsWhatWasTyped() {
        assertThat(iryna.form(page, page, Map.of("level", "event", "version", "0")).body())
                .contains("value=\"event\" checked");
        iryna.put(review, TALK);
        olena.put(review + "/expert", Map.of("text", "Слово Олени"));
        var late =
                iryna.form(page, page + "/decision", Map.of("text", "Моє рішення", "version", "1"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body()).contains("Моє рішення").contains("Слово Олени");
        assertThat(iryna.get(review).<Object>at("$.decision")).isNull();
    }

    private String stage() {
        return iryna.get("/api/v1/journeys/" + journey).at("$.stage");
    }

    private String turn() {
        return iryna.get("/api/v1/journeys/" + journey).at("$.turn");
    }
}
