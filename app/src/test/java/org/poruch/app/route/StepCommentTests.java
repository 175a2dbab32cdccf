package org.poruch.app.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** Iryna and olena talk about a step where the step stands. */
@Story
class StepCommentTests {
    @Autowired Cast cast;

    private String journey;
    private String page;
    private TestPerson iryna;
    private TestPerson olena;
    private String step;

    @BeforeEach
    void aStepOfIrynas() {
        TestCentre centre = cast.centre();
        journey = TestWalk.irynas(centre);
        page = TestWalk.page(journey);
        iryna = centre.person("iryna");
        olena = centre.person("olena");
        step =
                iryna.post(journey + "/route/steps", Map.of("action", "Скласти три завдання"))
                        .at("$.id");
    }

    private TestPerson.Reply say(TestPerson who, String text, String audience) {
        var fields = Map.of("kind", "note", "step", step, "text", text, "audience", audience);
        var form = page + "/entries/new?kind=note&step=" + step;
        return who.form(form, page + "/entries", fields);
    }

    @Test
    void aWordAboutAStepStandsAtTheStepInTheTableAndOnTheThread() {
        var said = say(olena, "Чому саме три?", "pair");
        assertThat(said.header("Location")).startsWith("/steps/" + step);
        assertThat(say(iryna, "Бо три уроки", "pair").status()).isEqualTo(303);
        assertThat(iryna.page("/steps/" + step).body()).contains("Чому саме три?", "Бо три уроки");
        assertThat(olena.page(page + "/route").body()).contains("2 коментарі");
        assertThat(iryna.page(page).body()).contains("Чому саме три?", "Скласти три завдання");
    }

    @Test
    void whatIrynaKeepsForHerselfOlenaDoesNotReadThere() {
        say(iryna, "canary-own", "me");
        assertThat(iryna.page("/steps/" + step).body()).contains("canary-own");
        assertThat(olena.page("/steps/" + step).body()).doesNotContain("canary-own");
        assertThat(olena.page(page + "/route").body()).doesNotContain("1 коментар");
        assertThat(olena.page(page).body()).doesNotContain("canary-own");
    }

    @Test
    void aWordThrownAwayIsGoneFromTheStep() {
        say(olena, "Чому саме три?", "pair");
        String id = olena.get(journey + "/entries?kind=note").at("$.items[0].id");
        assertThat(olena.delete("/api/v1/entries/" + id).status()).isEqualTo(204);
        assertThat(iryna.page("/steps/" + step).body()).doesNotContain("Чому саме три?");
    }
}
