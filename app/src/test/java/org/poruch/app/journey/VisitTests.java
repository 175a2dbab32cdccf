package org.poruch.app.journey;

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

/** What is new since iryna or olena last looked is marked for each of them apart. */
@Story
class VisitTests {
    private static final String MARK = "class=\"fresh\"";

    @Autowired Cast cast;

    private TestCentre centre;
    private String journey;
    private String page;
    private TestPerson iryna;
    private TestPerson olena;

    @BeforeEach
    void bothHaveLookedYesterday() {
        centre = cast.centre();
        journey = TestWalk.irynas(centre);
        page = TestWalk.page(journey);
        iryna = centre.person("iryna");
        olena = centre.person("olena");
        write(iryna, "diary", "Перший запис");
        assertThat(iryna.page(page).body()).doesNotContain(MARK);
        assertThat(olena.page(page).body()).doesNotContain(MARK);
        hoursPass(24);
    }

    @Test
    void whatOlenaWroteMeanwhileIsNewForIrynaAndNotForOlena() {
        write(olena, "note", "А що робили інші?");
        assertThat(iryna.page(page).body()).contains(MARK, "1 нове з минулого разу");
        assertThat(olena.page(page).body()).doesNotContain(MARK);
    }

    @Test
    void aMarkStaysForTheWholeVisitAndIsGoneInTheNext() {
        write(olena, "note", "А що робили інші?");
        iryna.page(page);
        assertThat(iryna.page(page).body()).contains(MARK);
        hoursPass(1);
        assertThat(iryna.page(page).body()).doesNotContain(MARK, "id=\"fresh\"");
    }

    @Test
    void whatOlenaMayNotReadIsNoNewsForHer() {
        iryna.post(
                journey + "/entries",
                Map.of("kind", "diary", "text", "canary-own", "audience", "me"));
        assertThat(olena.page(page).body()).doesNotContain(MARK, "canary-own");
    }

    private void write(TestPerson who, String kind, String text) {
        var body = Map.of("kind", kind, "text", text, "audience", "pair");
        assertThat(who.post(journey + "/entries", body).status()).isEqualTo(201);
    }

    private void hoursPass(int hours) {
        centre.sql(
                db -> {
                    db.sql(
                                    "update journey_visit set last_look = last_look - make_interval(hours => ?)")
                            .param(hours)
                            .update();
                    return db.sql(
                                    "update thread_line set recorded_at = recorded_at - make_interval(hours => ?)")
                            .param(hours + 1)
                            .update();
                });
    }
}
