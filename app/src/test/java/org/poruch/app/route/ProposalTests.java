package org.poruch.app.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;

/** Olena has ideas; what becomes of them is for Iryna to say. */
@Story
class ProposalTests {
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

    @Test
    void olenasIdeaWaitsForIrynaWhoTakesChangesOrDeclinesItOnce() {
        String taken = idea("Супервізія з двома колегами");
        assertThat(iryna.get("/api/v1/journeys/" + journey).<String>at("$.turn"))
                .isEqualTo("tutee");
        assertThat(signposts("proposal")).containsExactly("Супервізія з двома колегами");
        assertThat(answer(olena, taken, Map.of("answer", "taken")).status()).isEqualTo(403);
        assertThat(answer(iryna, taken, Map.of("answer", "може")).status()).isEqualTo(422);
        assertThat(answer(iryna, taken, Map.of("answer", "taken")).<String>at("$.answer"))
                .isEqualTo("taken");
        var again = answer(iryna, taken, Map.of("answer", "declined"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.<String>at("$.type")).isEqualTo("/problems/already-answered");
        answer(
                iryna,
                idea("Курс у місті"),
                Map.of("answer", "changed", "action", "Курс удома", "hours", "2.5"));
        answer(iryna, idea("72 години"), Map.of("answer", "declined", "why", "немає автобуса"));
        var route = iryna.get(at);
        assertThat(route.<List<String>>at("$.branches[0].steps[*].action"))
                .containsExactly("Супервізія з двома колегами", "Курс удома");
        assertThat(route.<List<String>>at("$.branches[0].steps[*].author"))
                .containsExactly(olena.id.toString(), iryna.id.toString());
        assertThat(iryna.get("/api/v1/journeys/" + journey).<String>at("$.turn"))
                .isEqualTo("nobody");
        assertThat(signposts("proposal")).isEmpty();
        assertThat(olena.get(at + "/proposals").<List<String>>at("$.items[*].answerWhy"))
                .contains("немає автобуса");
    }

    @Test
    void anAnswerLeavesTheTurnThatSomethingElseGaveMeanwhile() {
        String proposal = idea("Супервізія з двома колегами");
        iryna.post(
                "/api/v1/journeys/" + journey + "/entries",
                Map.of("kind", "probe", "audience", "pair", "text", "Літери на повзунку."));
        assertThat(turn()).isEqualTo("tutor");
        answer(iryna, proposal, Map.of("answer", "declined"));
        assertThat(turn()).as("her probe still waits for Olena's word").isEqualTo("tutor");
        String first = idea("Курс у місті");
        String second = idea("Урок у Петра");
        answer(iryna, first, Map.of("answer", "taken"));
        assertThat(turn()).as("the second idea still waits").isEqualTo("tutee");
        answer(iryna, second, Map.of("answer", "taken"));
        assertThat(turn()).isEqualTo("nobody");
    }

    private String turn() {
        return iryna.get("/api/v1/journeys/" + journey).at("$.turn");
    }

    private String idea(String action) {
        return olena.post(at + "/proposals", Map.of("action", action, "why", "Подивитися збоку"))
                .at("$.id");
    }

    private static TestPerson.Reply answer(
            TestPerson who, String proposal, Map<String, String> body) {
        return who.put("/api/v1/proposals/" + proposal + "/answer", new HashMap<>(body));
    }

    private List<String> signposts(String kind) {
        return centre.sql(
                db ->
                        db.sql("select text from signpost where kind = ? order by day, text")
                                .param(kind)
                                .query(String.class)
                                .list());
    }
}
