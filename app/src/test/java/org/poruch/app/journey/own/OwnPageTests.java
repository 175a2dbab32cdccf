package org.poruch.app.journey.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** The child's own page and the look back on a month. */
@Story
class OwnPageTests {
    @Autowired Cast cast;

    @Test
    void danyloSeesWhereHeIsWhereToWhoHelpsAndWhatIsNext() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var at = TestWalk.danylos(centre);
        danylo.put(at + "/interest", Map.of("text", "Чому мости не падають?"));
        danylo.post(at + "/route/steps", Map.of("action", "Міст із 40 паличок"));
        var page = danylo.page(TestWalk.page(at) + "/own").body();
        assertThat(page)
                .contains(
                        "Чому мости не падають?",
                        "Де я",
                        "Міст із 40 паличок",
                        "Софія Бондар",
                        "Оксана Мельник",
                        "Марта Кравець",
                        "<svg class=\"sym\"");
        assertThat(centre.person("sofiia").page(TestWalk.page(at) + "/own").status())
                .isEqualTo(403);
    }

    @Test
    void lettersAndPicturesAreAsDanyloLikesThem() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var own = TestWalk.page(TestWalk.danylos(centre)) + "/own";
        assertThat(danylo.form(own, own, Map.of("large", "true", "symbols", "false")).status())
                .isEqualTo(303);
        assertThat(danylo.page(own).body())
                .contains("ownpage large")
                .doesNotContain("class=\"sym\"");
        assertThat(danylo.put("/api/v1" + own, Map.of("symbols", true)).<Boolean>at("$.large"))
                .isFalse();
        assertThat(danylo.page(own).body()).contains("class=\"sym\"");
    }

    @Test
    void theMonthIsMadeOfOwnWordsOnly() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var at = TestWalk.danylos(centre);
        danylo.post(at + "/entries", Map.of("kind", "probe", "text", "Міст із паперу"));
        danylo.post(
                at + "/entries",
                Map.of("kind", "reflection", "worked", "Трикутники", "tags", List.of("success")));
        danylo.post(
                at + "/entries",
                Map.of(
                        "kind",
                        "diary",
                        "text",
                        "Давнє",
                        "happenedOn",
                        LocalDate.now().minusMonths(2).toString()));
        centre.person("sofiia")
                .post(at + "/entries", Map.of("kind", "note", "text", "Слова Софії"));
        var page = TestWalk.page(at) + "/look-back";
        assertThat(danylo.page(page).body())
                .contains("Міст із паперу", "Трикутники", "успіх")
                .doesNotContain("Давнє", "Слова Софії");
        assertThat(
                        danylo.page(
                                        page
                                                + "?month="
                                                + LocalDate.now()
                                                        .minusMonths(2)
                                                        .toString()
                                                        .substring(0, 7))
                                .body())
                .contains("Давнє");
        assertThat(danylo.page(page + "?month=zzz").status()).isEqualTo(200);
        assertThat(centre.person("sofiia").page(page).status()).isEqualTo(403);
        assertThat(danylo.page(TestWalk.page(at) + "/entries/new?kind=reflection").body())
                .contains("З чого можна почати", "Що вийшло і завдяки чому?");
        assertThat(
                        danylo.post(
                                        at + "/entries",
                                        Map.of("kind", "diary", "text", "x", "tags", List.of("ok")))
                                .status())
                .isEqualTo(422);
    }
}
