package org.poruch.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestPerson;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@Story
class MethodTests {
    @Autowired Cast cast;

    @Test
    void olenaChoosesAWayToTalkAndIrynaSaysWhetherItHelped() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var olena = centre.person("olena");
        var iryna = centre.person("iryna");
        var page = TestWalk.page(journey) + "/meetings";
        assertThat(olena.page(page + "/new").body())
                .contains("Проблемний діалог", "Порада до етапу", "Слухайте довше");
        assertThat(iryna.page(page + "/new").body()).doesNotContain("Порада до етапу");
        var held =
                olena.form(
                        page + "/new", page, Map.of("how", "video", "method", "problem-dialogue"));
        var meeting = held.header("Location").replaceAll("\\?.*", "");
        assertThat(iryna.page(meeting).body()).contains("Проблемний діалог", "Чи допомогла");
        assertThat(olena.page(meeting).body()).doesNotContain("Чи допомогла");
        assertThat(olena.put("/api/v1" + meeting + "/helped", Map.of("helped", "yes")).status())
                .isEqualTo(403);
        assertThat(iryna.form(meeting, meeting + "/helped", Map.of("helped", "partly")).status())
                .isEqualTo(303);
        assertThat(iryna.put("/api/v1" + meeting + "/helped", Map.of("helped", "oh")).status())
                .isEqualTo(422);
        assertThat(olena.page(meeting).body()).contains("допомогло частково");
        assertThat(olena.get("/api/v1/methods").<List<Map<String, Object>>>at("$.items"))
                .containsExactly(
                        Map.of(
                                "tutee", "Ірина Коваль",
                                "method", "problem-dialogue",
                                "held", 1,
                                "yes", 0,
                                "partly", 1,
                                "no", 0));
        assertThat(olena.page("/methods").body()).contains("Що кому допомогло", "Подорож");
        assertThat(centre.person("sofiia").page("/methods").body())
                .contains("Подорож")
                .doesNotContain("Що кому допомогло");
    }

    @Test
    void aMeetingWithoutAMethodHasNothingToBeRatedAndAnotherMethodForgetsTheWord() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var olena = centre.person("olena");
        var iryna = centre.person("iryna");
        var plain = olena.post(journey + "/meetings", Map.of("how", "phone"));
        var at = "/api/v1/meetings/" + plain.at("$.id");
        assertThat(iryna.put(at + "/helped", Map.of("helped", "yes")).status()).isEqualTo(409);
        change(olena, at, "1", "debate");
        iryna.put(at + "/helped", Map.of("helped", "yes"));
        assertThat(olena.get(at).<String>at("$.helped")).isEqualTo("yes");
        change(olena, at, "2", "discussion");
        assertThat(olena.get(at).<String>at("$.helped")).isNull();
        assertThat(
                        olena.post(journey + "/meetings", Map.of("how", "phone", "method", "magic"))
                                .status())
                .isEqualTo(422);
    }

    private static void change(TestPerson who, String at, String version, String method) {
        var body = Map.of("how", "phone", "method", method);
        assertThat(
                        who.call(
                                        HttpMethod.PUT,
                                        at,
                                        body,
                                        Map.of("If-Match", "\"" + version + "\""))
                                .status())
                .isEqualTo(200);
    }
}
