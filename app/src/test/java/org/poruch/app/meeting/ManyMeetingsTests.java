package org.poruch.app.meeting;

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

/** A journey with many meetings, and a meeting with many decisions. */
@Story
class ManyMeetingsTests {
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
    void allMeetingsStandOnOnePageForTheTwoOfThem() {
        var page = "/journeys/" + journey + "/meetings";
        assertThat(iryna.page(page).body()).contains("Зустрічей ще не записано");
        for (int i = 0; i < 31; i++) {
            olena.post(meetings, Map.of("how", "phone", "notes", "Розмова " + i));
        }
        var first = olena.page(page).body();
        assertThat(first)
                .contains("Розмова 30", "Розмова 1<", "Ще раніші")
                .doesNotContain("Розмова 0");
        var next =
                first.replaceAll(
                        "(?s).*(/journeys/[0-9a-f-]+/meetings\\?after=[0-9a-f-]+)\".*", "$1");
        assertThat(olena.page(next).body()).contains("Розмова 0").doesNotContain("Ще раніші");
        assertThat(centre.person("petro").page(page).status()).isEqualTo(404);
        assertThat(iryna.page("/journeys/" + journey).body()).contains(page);
    }

    @Test
    void fiftyDecisionsOfOneMeetingAreOneVersionOfTheRoute() {
        var fifty = IntStream.range(0, 50).mapToObj(i -> Map.of("text", "Крок " + i)).toList();
        assertThat(iryna.post(meetings, Map.of("how", "video", "decisions", fifty)).status())
                .isEqualTo(201);
        assertThat(
                        centre.<List<String>>sql(
                                db -> db.sql("select action from step").query(String.class).list()))
                .hasSize(50);
        assertThat(
                        iryna.get("/api/v1/journeys/" + journey + "/route/versions")
                                .<List<Integer>>at("$.items[*].version"))
                .containsExactly(1);
    }
}
