package org.poruch.app.journey.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poruch.app.journey.evidence.Shots.joined;
import static org.poruch.app.journey.evidence.Shots.jpeg;
import static org.poruch.app.journey.evidence.Shots.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Photos and voices as evidence: who sees them, what is taken out of them, what is refused. */
@Story
class EvidenceTests {
    @Autowired Cast cast;

    @Test
    void danylosPhotoIsSeenByThoseWhoSeeHisProbe() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var at = TestWalk.danylos(centre);
        String photo = danylo.upload(at + "/files", "міст.jpg", jpeg(800, 600)).at("$.id");
        assertThat(centre.person("sofiia").get("/api/v1/files/" + photo).status()).isEqualTo(404);
        var entry =
                danylo.post(
                        at + "/entries",
                        Map.of("kind", "probe", "audience", "pair", "files", List.of(photo)));
        assertThat(entry.status()).isEqualTo(201);
        assertThat(entry.<List<String>>at("$.files")).containsExactly(photo);
        assertThat(centre.person("sofiia").page("/files/" + photo).status()).isEqualTo(200);
        assertThat(centre.person("oksana").page("/files/" + photo).status()).isEqualTo(404);
        assertThat(centre.person("marta").page("/files/" + photo).status()).isEqualTo(404);
        assertThat(cast.centre().person("iryna").page("/files/" + photo).status()).isEqualTo(404);

        String id = entry.at("$.id");
        var wider = Map.of("audience", "all", "text", "Ось міст");
        assertThat(change(danylo, id, wider).<List<String>>at("$.files")).containsExactly(photo);
        assertThat(centre.person("oksana").page("/files/" + photo).status()).isEqualTo(200);
        assertThat(centre.person("sofiia").page("/entries/" + id).body())
                .contains("src=\"/files/" + photo, "width=\"800\"");
        assertThat(danylo.page("/account/reads").body()).contains("Софія Бондар", "Оксана Мельник");

        assertThat(danylo.delete("/api/v1/entries/" + id).status()).isEqualTo(204);
        assertThat(centre.person("sofiia").page("/files/" + photo).status()).isEqualTo(404);
        assertThat(danylo.page("/files/" + photo).status()).isEqualTo(200);
    }

    private static TestPerson.Reply change(TestPerson who, String entry, Map<String, ?> body) {
        return who.call(HttpMethod.PUT, "/api/v1/entries/" + entry, body, Map.of("If-Match", "*"));
    }

    @Test
    void aPhotoIsDrawnAnewUprightAndSaysNothingOfItsPlace() {
        var centre = cast.centre();
        var at = TestWalk.irynas(centre);
        var raw = Shots.sideways(jpeg(900, 400));
        assertThat(new String(raw, StandardCharsets.ISO_8859_1)).contains("GPS 48.9226N");
        var iryna = centre.person("iryna");
        String photo = iryna.upload(at + "/files", "a.jpg", raw).at("$.id");
        var reply = iryna.page("/files/" + photo);
        byte[] kept = reply.raw().getContentAsByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        var seen = Shots.seen(kept);
        assertThat(List.of(seen.getWidth(), seen.getHeight())).containsExactly(400, 900);
        assertThat(seen.getRGB(200, 100) & 0xff0000).isGreaterThan(0xc00000);
        assertThat(seen.getRGB(200, 800) & 0xff).isGreaterThan(0xc0);
        assertThat(reply.header("Content-Security-Policy"))
                .startsWith("sandbox; default-src 'none'");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(reply.header("Content-Disposition")).startsWith("inline; filename=\"poruch-");
        assertThat(reply.header("Content-Type")).isEqualTo("image/jpeg");
    }

    @Test
    void aLargePhotoBecomesSmall() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var raw = Shots.noisy(2600, 1900);
        assertThat(raw.length).isGreaterThan(2_000_000);
        var photo = iryna.upload(TestWalk.irynas(centre) + "/files", "a.jpg", raw);
        assertThat(photo.<Integer>at("$.size")).isLessThan(200_001);
        assertThat(photo.<Integer>at("$.width")).isBetween(800, 1600);
    }

    @Test
    void aVoiceIsKeptWholeAndCanBeHeardFromTheMiddle() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var voice = Shots.mp3();
        voice[2_000_003] = 77;
        String id = danylo.upload(TestWalk.danylos(centre) + "/files", "голос", voice).at("$.id");
        assertThat(danylo.page("/files/" + id).raw().getContentAsByteArray()).isEqualTo(voice);
        var middle =
                danylo.call(
                        HttpMethod.GET,
                        "/api/v1/files/" + id,
                        null,
                        Map.of("Range", "bytes=2000000-2000009"));
        assertThat(middle.status()).isEqualTo(206);
        assertThat(middle.raw().getContentAsByteArray())
                .containsExactly(0, 0, 0, 77, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void whatIsNoPhotoNoVoiceAndNoSheetIsRefusedWithASentence() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var files = TestWalk.irynas(centre) + "/files";
        bad().forEach(
                        (name, bytes) -> {
                            var reply = iryna.upload(files, name, bytes);
                            assertThat(reply.status()).as(name).isEqualTo(422);
                            assertThat(reply.<String>at("$.errors[0].pointer")).isEqualTo("/file");
                            assertThat(reply.<String>at("$.errors[0].detail"))
                                    .as(name)
                                    .matches("[А-ЯЇ].*[.].*");
                        });
        assertThat(iryna.post(files, Map.of("file", "x")).status()).isEqualTo(415);
        assertThat(stored(centre)).isZero();
    }

    private static Map<String, byte[]> bad() {
        var bad = new LinkedHashMap<String, byte[]>();
        var svg = text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        bad.put("скрипт.svg", svg);
        bad.put("порожній.jpg", new byte[0]);
        bad.put("сторінка.jpg", text("<!doctype html><p>Привіт"));
        bad.put("програма.png", text("MZ\u0090 цього не буде"));
        bad.put("gifar.gif", joined(Shots.png(9, 9), zip()));
        bad.put("jpeg-і-html.jpg", joined(jpeg(30, 30), text("<HTML><ScRiPt>alert(1)</ScRiPt>")));
        bad.put("jpeg-і-js.jpg", joined(text("\u00ff\u00d8\u00ff"), text("=1;alert(1)")));
        bad.put("gif-і-js.gif", text("GIF89a/*=1;*/alert(1)//<svg"));
        bad.put("mp3-і-zip.mp3", joined(text("ID3\u0004 голос"), zip()));
        bad.put("mp3-і-pdf.mp3", joined(text("ID3\u0004 "), text("%PDF-1.4 …")));
        bad.put(
                "pdf-що-діє.pdf",
                text("%PDF-1.4\n/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"));
        bad.put(
                "відео.mp4",
                joined(text("\0\0\0\u0018ftypmp42"), text("...hdlr\0\0\0\0\0\0\0\0vide")));
        bad.put("обірване.jpg", java.util.Arrays.copyOf(jpeg(300, 300), 400));
        bad.put(
                "обірване.webp",
                text("RIFF\u00ff\u00ff\u00ff\u007fWEBPVP8 \u00ff\u00ff\u00ff\u007f"));
        bad.put("завелике.mp3", joined(Shots.mp3(), new byte[9_000_000]));
        return bad;
    }

    /** The end of an archive. */
    private static byte[] zip() {
        return joined(text("PK\u0003\u0004page.htmlPK\u0005\u0006"), new byte[18]);
    }

    private static int stored(TestCentre centre) {
        return centre.sql(db -> db.sql("select count(*) from file").query(Integer.class).single());
    }

    @Test
    void aFormWithABadFileKeepsWhatWasTypedAndAGoodOneIsKept() {
        var centre = cast.centre();
        var iryna = centre.person("iryna");
        var journey = TestWalk.page(TestWalk.irynas(centre));
        var page = journey + "/entries/new?kind=probe";
        var typed =
                Map.of(
                        "kind", "probe",
                        "text", "Повзунок працює",
                        "audience", "pair",
                        "happenedOn", "2026-01-05");
        var again = iryna.form(page, journey + "/entries", typed, "a.jpg", text("не фото"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("Повзунок працює", "2026-01-05", "error-upload", "JPEG, PNG");
        assertThat(stored(centre)).isZero();

        var saved = iryna.form(page, journey + "/entries", typed, "a.jpg", jpeg(50, 50));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(centre.person("olena").page(journey).body()).contains("1 файл");
        var list =
                iryna.get(
                        TestWalk.irynas(centre).isEmpty() ? "" : "/api/v1" + journey + "/entries");
        String entry = list.at("$.items[0].id");
        String file = list.at("$.items[0].files[0]");
        assertThat(iryna.page("/entries/" + entry + "/edit").body())
                .contains("name=\"files\" value=\"" + file + "\" checked");

        assertThat(iryna.delete("/api/v1/files/" + file).status()).isEqualTo(409);
        var without = new LinkedHashMap<>(typed);
        without.put("version", "1");
        without.put("files", "");
        assertThat(iryna.form("/entries/" + entry + "/edit", "/entries/" + entry, without).status())
                .isEqualTo(303);
        assertThat(iryna.get("/api/v1/entries/" + entry).<List<String>>at("$.files")).isEmpty();
        assertThat(centre.person("olena").page("/files/" + file).status()).isEqualTo(404);
    }

    @Test
    void nobodyHangsAnothersFileAndAFullJourneyTakesNoMore() {
        var centre = cast.centre();
        var at = TestWalk.irynas(centre);
        var olena = centre.person("olena");
        var iryna = centre.person("iryna");
        String theirs = olena.upload(at + "/files", "a.jpg", jpeg(9, 9)).at("$.id");
        var refused =
                iryna.post(
                        at + "/entries",
                        Map.of("kind", "diary", "text", "x", "files", List.of(theirs)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.<String>at("$.errors[0].pointer")).isEqualTo("/files");
        assertThat(iryna.delete("/api/v1/files/" + theirs).status()).isEqualTo(404);
        centre.sql(db -> db.sql("update evidence set size = 200 * 1024 * 1024").update());
        var full = iryna.upload(at + "/files", "a.jpg", jpeg(9, 9));
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.<String>at("$.errors[0].detail")).contains("200 МБ");
        assertThat(olena.delete("/api/v1/files/" + theirs).status()).isEqualTo(204);
        assertThat(
                        centre.<Integer>sql(
                                db ->
                                        db.sql("select count(*) from file_chunk")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }
}
