package org.poruch.app.journey.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** Four voices round danylo, each in its own column. */
@Story
class NeedsTests {
    @Autowired Cast cast;

    @Test
    void eachVoiceWritesItsOwnColumnAndNoOther() {
        var centre = cast.centre();
        var needs = TestWalk.danylos(centre) + "/needs";
        var danylo = centre.person("danylo");
        var sofiia = centre.person("sofiia");
        var oksana = centre.person("oksana");
        assertThat(danylo.post(needs, said("child", "Люблю будувати", "all")).status())
                .isEqualTo(201);
        assertThat(sofiia.post(needs, said("tutor", "Зосереджений годинами", "pair")).status())
                .isEqualTo(201);
        assertThat(oksana.post(needs, said("parent", "Вдома тихий", "family")).status())
                .isEqualTo(201);
        assertThat(
                        sofiia.post(needs, said("teacher", "На уроці відволікається", "family"))
                                .status())
                .isEqualTo(201);
        for (var wrong : List.of("tutor", "parent", "teacher")) {
            assertThat(danylo.post(needs, said(wrong, "x", "pair")).status()).isEqualTo(403);
        }
        assertThat(sofiia.post(needs, said("child", "За нього", "pair")).status()).isEqualTo(403);
        assertThat(oksana.post(needs, said("teacher", "x", "family")).status()).isEqualTo(403);

        var page = TestWalk.page(needs);
        assertThat(sofiia.page(page).body())
                .contains("Люблю будувати", "Вдома тихий", "Зі слів учителя записує Софія Бондар");
        assertThat(oksana.page(page).body())
                .contains("Люблю будувати", "відволікається")
                .doesNotContain("годинами");
        assertThat(centre.person("marta").page(page).body())
                .contains("Люблю будувати")
                .doesNotContain("Вдома тихий");
        assertThat(centre.person("petro").page(page).status()).isEqualTo(404);
    }

    private static Map<String, Object> said(String voice, String text, String audience) {
        return Map.of("voice", voice, "text", text, "audience", audience);
    }

    @Test
    void danyloChoosesPicturesAndEarlierOnesStay() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var page = TestWalk.page(TestWalk.danylos(centre)) + "/needs";
        var form = page + "/edit?voice=child&pictured=true";
        assertThat(danylo.page(form).body())
                .contains("<svg class=\"sym\"", "Малювати", "value=\"me\" checked");
        assertThat(
                        danylo.form(
                                        form,
                                        page,
                                        Map.of(
                                                "voice",
                                                "child",
                                                "pictures",
                                                "draw",
                                                "audience",
                                                "pair"))
                                .status())
                .isEqualTo(303);
        danylo.form(form, page, Map.of("voice", "child", "pictures", "build", "audience", "pair"));
        var both = centre.person("sofiia").page(page).body();
        assertThat(both).contains("Будувати", "Як було раніше", "Малювати");
        assertThat(both.indexOf("Будувати")).isLessThan(both.indexOf("Малювати"));
        var empty =
                danylo.form(
                        form,
                        page,
                        Map.of(
                                "voice",
                                "child",
                                "pictured",
                                "true",
                                "dictatedTo",
                                "Софія",
                                "audience",
                                "pair"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("error-text", "value=\"Софія\"");
        assertThat(danylo.form(form, page, Map.of("voice", "child", "pictures", "zzz")).status())
                .isEqualTo(422);
    }
}
