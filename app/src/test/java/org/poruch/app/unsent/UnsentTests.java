package org.poruch.app.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** What iryna writes and has not sent: it waits for her, and for nobody else. */
@Story
class UnsentTests {
    private static final String AT = "/api/v1/me/unsent";

    @Autowired Cast cast;

    private TestCentre centre;
    private String journey;
    private TestPerson iryna;
    private String form;

    @BeforeEach
    void irynaBeginsToWrite() {
        centre = cast.centre();
        journey = TestWalk.page(TestWalk.irynas(centre));
        iryna = centre.person("iryna");
        form = journey + "/entries#probe##";
        assertThat(keep("Тиша на початку").status()).isEqualTo(200);
    }

    private TestPerson.Reply keep(String text) {
        return iryna.put(
                AT,
                Map.of(
                        "form",
                        form,
                        "page",
                        journey + "/entries/new?kind=probe",
                        "fields",
                        Map.of("text", List.of(text))));
    }

    private List<String> kept() {
        return iryna.get(AT + "?form=" + form.replace("#", "%23")).at("$.items[*].fields.text[0]");
    }

    @Test
    void theNewestWordsWaitForHerAndNobodyElseFindsThem() {
        keep("Тиша на початку, потім запитання");
        assertThat(kept()).containsExactly("Тиша на початку, потім запитання");
        for (var other : List.of("olena", "nadiia", "admin")) {
            assertThat(centre.person(other).get(AT).body()).doesNotContain("Тиша");
        }
        assertThat(centre.person("olena").page(journey).body()).doesNotContain("Тиша");
    }

    @Test
    void theFormSaysWhichOneItIsAndWhatIsSentIsUnsentNoMore() {
        var page = journey + "/entries/new?kind=probe";
        assertThat(iryna.page(page).body()).contains("name=\"_unsent\" value=\"" + form + "\"");
        var sent =
                iryna.form(
                        page,
                        journey + "/entries",
                        Map.of("kind", "probe", "text", " ", "_unsent", form));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(kept()).isNotEmpty();
        var taken =
                Map.of(
                        "kind",
                        "probe",
                        "text",
                        "Тиша",
                        "happenedOn",
                        "2026-01-10",
                        "_unsent",
                        form);
        assertThat(iryna.form(page, journey + "/entries", taken).status()).isEqualTo(303);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatSheThrowsAwayComesBackFromTheBin() {
        String id = iryna.get(AT).at("$.items[0].id");
        assertThat(iryna.delete(AT + "?form=" + form.replace("#", "%23")).status()).isEqualTo(204);
        assertThat(kept()).isEmpty();
        var back = AT + "/" + id + "/return";
        assertThat(centre.person("olena").post(back, Map.of()).status()).isEqualTo(404);
        assertThat(iryna.page("/bin").body()).contains("Тиша на початку");
        assertThat(centre.person("olena").page("/bin").body()).doesNotContain("Тиша");
        var page = iryna.form("/bin", "/unsent/" + id + "/return", Map.of());
        assertThat(page.header("Location")).contains("/entries/new?kind=probe");
        assertThat(kept()).containsExactly("Тиша на початку");
    }

    @Test
    void whatWasWrittenMeanwhileGoesIntoTheBinInItsPlace() {
        String id = iryna.get(AT).at("$.items[0].id");
        iryna.delete(AT + "?form=" + form.replace("#", "%23"));
        keep("Інший початок");
        assertThat(iryna.post(AT + "/" + id + "/return", Map.of()).status()).isEqualTo(200);
        assertThat(kept()).containsExactly("Тиша на початку");
        assertThat(iryna.page("/bin").body()).contains("Інший початок");
    }

    @Test
    void whatIsNoFormOrTooLongIsRefusedWithASentence() {
        var without = iryna.put(AT, Map.of("fields", Map.of()));
        assertThat(without.status()).isEqualTo(422);
        assertThat(iryna.put(AT, Map.of("form", form, "page", "//evil.example")).status())
                .isEqualTo(422);
        assertThat(keep("а".repeat(200_000)).status()).isEqualTo(422);
        assertThat(keep("є\0ж 🦔 ‏שלום").status()).isEqualTo(200);
        assertThat(kept()).containsExactly("єж 🦔 ‏שלום");
        assertThat(iryna.get(AT + "?form=a%00b").status()).isEqualTo(200);
        assertThat(iryna.delete(AT + "?form=a%00b").status()).isEqualTo(204);
        assertThat(iryna.put(AT, "{\"form\":1,\"fields\":[]}").status()).isEqualTo(400);
    }
}
