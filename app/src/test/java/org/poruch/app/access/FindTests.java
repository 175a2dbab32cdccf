package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** Each finds the people whom one may know and the pages that one may open, and nothing else. */
@Story
class FindTests {
    @Autowired Cast cast;

    private TestCentre centre;
    private String irynas;
    private String danylos;

    @BeforeEach
    void twoJourneys() {
        centre = cast.centre();
        irynas = TestWalk.page(TestWalk.irynas(centre));
        danylos = TestWalk.page(TestWalk.danylos(centre));
    }

    private List<String> found(String login, String q) {
        var asked = URLEncoder.encode(q, StandardCharsets.UTF_8).replace("+", "%20");
        return centre.person(login).get("/api/v1/find?q=" + asked).at("$.items[*].href");
    }

    @Test
    void irynaFindsOlenaAndThePagesOfHerOwnJourney() {
        assertThat(found("iryna", "мар ОЛЕ"))
                .containsExactly("/people/" + centre.person("olena").id);
        assertThat(found("iryna", "проба")).containsExactly(irynas + "/entries/new?kind=probe");
        assertThat(found("iryna", "кош")).containsExactly("/bin");
        assertThat(found("iryna", "додати людину")).isEmpty();
        assertThat(found("nadiia", "додати людину")).containsExactly("/people/new");
    }

    @Test
    void aTutorFindsTheJourneyOfTheTuteeAndNobodyElseDoes() {
        assertThat(found("olena", "коваль")).contains(irynas);
        assertThat(found("petro", "коваль")).doesNotContain(irynas).isNotEmpty();
        assertThat(found("sofiia", "мельник")).contains(danylos);
        assertThat(found("nadiia", "мельник")).doesNotContain(danylos);
    }

    @Test
    void aChildIsFoundOnlyByThoseWhoMayKnowIt() {
        assertThat(found("petro", "данило")).isEmpty();
        assertThat(found("oksana", "данило")).contains("/people/" + centre.person("danylo").id);
        assertThat(found("danylo", "коваль ірина")).isEmpty();
        assertThat(found("danylo", "люди")).isEmpty();
    }

    @Test
    void thePageSaysTheSameAndBearsWhateverIsTyped() {
        var olena = centre.person("olena");
        assertThat(olena.page("/find?q=%D0%BA%D0%BE%D0%B2").body())
                .contains("Ірина Коваль", irynas, "Знайдено: 2");
        assertThat(olena.page("/find?q=zzz").body()).contains("Нічого не знайдено");
        for (var odd : List.of("%", "_", "\\", "'", "а".repeat(5000), "🦔", "‏שלום", "a\0b")) {
            var asked = URLEncoder.encode(odd, StandardCharsets.UTF_8);
            assertThat(olena.page("/find?q=" + asked).status()).isEqualTo(200);
        }
        assertThat(olena.page("/keys").body()).contains("Ctrl", "Клавіші");
    }
}
