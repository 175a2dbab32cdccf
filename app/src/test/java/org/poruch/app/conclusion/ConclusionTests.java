package org.poruch.app.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways into the work: a tutor's ninety days and a young teacher's first year. */
@Story
class ConclusionTests {
    @Autowired Cast cast;

    @Test
    void andriisFirstYearWithBohdanEndsWithAPaperOfWhatBothWrote() {
        var centre = cast.centre();
        var andrii = centre.person("andrii");
        var bohdan = centre.person("bohdan");
        var at = walk(centre, "first-year");
        var page = at.replace("/api/v1", "");
        String goal =
                bohdan.post(
                                at + "/goals",
                                Map.of(
                                        "image",
                                        "Веду урок без страху",
                                        "signs",
                                        List.of("діти питають"),
                                        "until",
                                        "2099-05-25"))
                        .at("$.id");
        andrii.post("/api/v1/goals/" + goal + "/agreement", Map.of());
        andrii.post(at + "/route/steps", Map.of("action", "Відвідати три уроки"));
        bohdan.post(at + "/meetings", Map.of("happenedOn", "2026-11-02", "how", "in-person"));
        andrii.put(at + "/review", Map.of("form", "talk", "level", "method"));
        bohdan.put(at + "/review/expert", Map.of("text", "Бачу спокійний клас."));
        var paper = bohdan.page(page + "/conclusion");
        assertThat(paper.body())
                .contains("Висновок про супровід", "Андрій Лисенко", "Богдан Ткач")
                .contains("перший рік у школі", "Веду урок без страху", "Відвідати три уроки")
                .contains(
                        "2 листопада 2026", "Бачу спокійний клас.", "останнє слово за тьюторантом");
        assertThat(andrii.get(at + "/conclusion").<List<String>>at("$.steps[*].action"))
                .containsExactly("Відвідати три уроки");
        assertThat(centre.person("nadiia").page(page + "/conclusion").status()).isEqualTo(404);
    }

    @Test
    void ninetyDaysOfATutorAreWalkedOnTheSameEngineWithUsualDays() {
        var centre = cast.centre();
        var andrii = centre.person("andrii");
        assertThat(andrii.page("/journeys/new?practice=tutor-start").body())
                .contains("Дев’яносто днів тьютора", "value=\"tutor-start\" checked");
        var page = walk(centre, "tutor-start").replace("/api/v1", "");
        assertThat(andrii.page(page + "/stages").body())
                .contains("Придивитися", "Перший тьюторант", "Свій почерк", "Зазвичай до");
        assertThat(
                        andrii.form(page + "/stages", page + "/stage", Map.of("stage", "walking"))
                                .status())
                .isEqualTo(303);
        assertThat(centre.person("bohdan").page(page).body())
                .contains("Іти поруч", "Раз на два тижні говоріть про одну зустріч");
        var danylo = centre.person("danylo");
        assertThat(danylo.post("/api/v1/journeys", Map.of("practice", "tutor-start")).status())
                .isEqualTo(422);
    }

    @Test
    void nadiiaInvitesAndriiToBecomeATutorAndHeTakesItOrNot() {
        var centre = cast.centre();
        var andrii = centre.person("andrii");
        var invited =
                centre.person("nadiia")
                        .post(
                                "/api/v1/journeys",
                                Map.of("tutee", andrii.id, "practice", "tutor-start"));
        assertThat(invited.status()).isEqualTo(201);
        assertThat(invited.<String>at("$.state")).isEqualTo("proposed");
        var taken = andrii.post("/api/v1/journeys/" + invited.at("$.id") + "/taking", Map.of());
        assertThat(taken.<String>at("$.state")).isEqualTo("open");
    }

    private static String walk(TestCentre centre, String practice) {
        var andrii = centre.person("andrii");
        String journey = andrii.post("/api/v1/journeys", Map.of("practice", practice)).at("$.id");
        var at = "/api/v1/journeys/" + journey;
        andrii.post(
                at + "/participants",
                Map.of("person", centre.person("bohdan").id, "capacity", "tutor"));
        return at;
    }
}
