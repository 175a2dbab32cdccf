package org.poruch.app.journey.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class PrivateNoteTests {
    @Autowired Cast cast;

    @Test
    void whatOlenaNotesForHerselfIsHersAlone() {
        var centre = cast.centre();
        var journey = TestWalk.irynas(centre);
        var olena = centre.person("olena");
        var made = olena.post(journey + "/private-notes", Map.of("text", "canary-private"));
        assertThat(made.status()).isEqualTo(201);
        var note = "/api/v1/private-notes/" + made.at("$.id");
        assertThat(olena.get(journey + "/private-notes").<List<String>>at("$.items[*].text"))
                .containsExactly("canary-private");
        assertThat(centre.person("iryna").get(journey + "/private-notes").status()).isEqualTo(403);
        assertThat(centre.person("nadiia").get(journey + "/private-notes").status()).isEqualTo(404);
        assertThat(centre.person("iryna").put(note, Map.of("text", "чуже")).status())
                .isEqualTo(404);
        assertThat(centre.person("iryna").page(TestWalk.page(journey)).body())
                .doesNotContain("canary-private");
        assertThat(olena.put(note, Map.of("text", "інакше")).<String>at("$.text"))
                .isEqualTo("інакше");
        assertThat(olena.delete(note).status()).isEqualTo(204);
        assertThat(olena.get(journey + "/private-notes").<List<String>>at("$.items")).isEmpty();
    }

    @Test
    void theSecondTutorDoesNotSeeWhatTheFirstOneNotes() {
        var centre = cast.centre();
        var journey = TestWalk.danylos(centre);
        centre.sql(
                db ->
                        db.sql(
                                        "update participant set capacity = 'tutor' where capacity = 'specialist'")
                                .update());
        centre.person("sofiia").post(journey + "/private-notes", Map.of("text", "canary-private"));
        assertThat(
                        centre.person("marta")
                                .get(journey + "/private-notes")
                                .<List<String>>at("$.items"))
                .isEmpty();
        assertThat(centre.person("marta").page(TestWalk.page(journey) + "/private-notes").body())
                .doesNotContain("canary-private");
    }

    @Test
    void olenaWritesOnThePageAndAnEmptyNoteIsSaidAtItsField() {
        var centre = cast.centre();
        var page = TestWalk.page(TestWalk.irynas(centre)) + "/private-notes";
        var olena = centre.person("olena");
        assertThat(olena.page(page).body()).contains("Тут поки порожньо");
        var empty = olena.form(page, page, Map.of("text", " ", "happenedOn", "2026-01-10"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("error-text", "2026-01-10");
        assertThat(olena.form(page, page, Map.of("text", "Запитати про восьмий клас")).status())
                .isEqualTo(303);
        assertThat(olena.page(page).body()).contains("Запитати про восьмий клас");
    }
}
