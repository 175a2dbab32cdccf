package org.poruch.app.journey.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class EntryPageTests {
    @Autowired Cast cast;

    @Test
    void whatGoesToTheBinComesBackByItsAuthor() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var journey = TestWalk.irynas(centre);
        String id =
                iryna.post(
                                journey + "/entries",
                                Map.of("kind", "result", "text", "Половина класу пояснила"))
                        .at("$.id");
        var gone = iryna.form("/entries/" + id, "/entries/" + id + "/bin", Map.of());
        assertThat(gone.status()).isEqualTo(303);
        assertThat(iryna.get("/api/v1/entries/" + id).status()).isEqualTo(404);
        assertThat(iryna.get(journey + "/entries").<List<String>>at("$.items")).isEmpty();
        assertThat(centre.person("olena").page(TestWalk.page(journey)).body())
                .doesNotContain("Половина класу пояснила");
        var journeyPage = iryna.page(gone.header("Location"));
        assertThat(journeyPage.body()).contains("action=\"/entries/" + id + "/return\"");
        var olena = centre.person("olena");
        assertThat(
                        olena.form(
                                        TestWalk.page(journey) + "/entries/new",
                                        "/entries/" + id + "/return",
                                        Map.of())
                                .status())
                .isEqualTo(404);
        assertThat(
                        iryna.form(gone.header("Location"), "/entries/" + id + "/return", Map.of())
                                .status())
                .isEqualTo(303);
        assertThat(olena.page(TestWalk.page(journey)).body()).contains("Половина класу пояснила");
    }

    @Test
    void danylosFormSpeaksToHimAndNamesWhoWillRead() {
        var centre = cast.centre();
        var page = TestWalk.page(TestWalk.danylos(centre)) + "/entries/new?kind=probe";
        var form = centre.person("danylo").page(page);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body())
                .contains(
                        "Спробуй по-своєму",
                        "value=\"me\" checked",
                        "Я і Софія",
                        "Софія Бондар, Марта Кравець",
                        "dictatedTo");
        assertThat(centre.person("sofiia").page(page).status()).isEqualTo(403);
    }

    @Test
    void aFormThatFailsKeepsWhatWasTyped() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var journey = TestWalk.page(TestWalk.irynas(centre));
        var typed =
                Map.of(
                        "kind",
                        "probe",
                        "text",
                        "",
                        "worked",
                        "Вийшло ось це",
                        "audience",
                        "pair",
                        "happenedOn",
                        "2026-02-30");
        var again = iryna.form(journey + "/entries/new?kind=probe", journey + "/entries", typed);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("Вийшло ось це", "2026-02-30", "error-text", "error-happenedOn");
    }

    @Test
    void aFormThatCameTooLateShowsBothTexts() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        String id =
                iryna.post(
                                TestWalk.irynas(centre) + "/entries",
                                Map.of("kind", "diary", "text", "З телефону"))
                        .at("$.id");
        var typed =
                Map.of("kind", "diary", "text", "З комп’ютера", "audience", "pair", "version", "0");
        var both = iryna.form("/entries/" + id + "/edit", "/entries/" + id, typed);
        assertThat(both.status()).isEqualTo(412);
        assertThat(both.body())
                .contains("З телефону", "З комп’ютера", "name=\"version\" value=\"1\"");
        var mine = new HashMap<>(typed);
        mine.put("version", "1");
        assertThat(iryna.form("/entries/" + id + "/edit", "/entries/" + id, mine).status())
                .isEqualTo(303);
        assertThat(iryna.get("/api/v1/entries/" + id).<String>at("$.text"))
                .isEqualTo("З комп’ютера");
    }
}
