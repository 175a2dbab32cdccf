package org.poruch.app.journey.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** One canary for each audience: each is heard by those for whom it sings, and by nobody else. */
@Story
class WhoReadsTests {
    private static final List<String> PEOPLE =
            List.of("danylo", "sofiia", "oksana", "marta", "nadiia", "admin", "stepan", "iryna");
    private static final Map<String, Set<String>> DANYLOS =
            Map.of(
                    "me", Set.of("danylo"),
                    "pair", Set.of("danylo", "sofiia"),
                    "team", Set.of("danylo", "sofiia", "marta"),
                    "family", Set.of("danylo", "sofiia", "oksana"),
                    "all", Set.of("danylo", "sofiia", "marta", "oksana"));

    @Autowired Cast cast;

    @Test
    void whatDanyloWritesIsReadByThoseWhomHeChose() {
        var centre = cast.centre();
        var journey = TestWalk.danylos(centre);
        var entries = written(centre, journey, "danylo", "diary", DANYLOS.keySet());
        entries.forEach(
                (audience, entry) ->
                        assertThat(readers(centre, journey, entry, canary(audience)))
                                .as(audience)
                                .isEqualTo(DANYLOS.get(audience)));
    }

    @Test
    void whatSofiiaKeepsToHerselfNotEvenDanyloReads() {
        var centre = cast.centre();
        var journey = TestWalk.danylos(centre);
        var entries = written(centre, journey, "sofiia", "note", Set.of("me", "pair", "family"));
        assertThat(readers(centre, journey, entries.get("me"), canary("me")))
                .containsExactly("sofiia");
        assertThat(readers(centre, journey, entries.get("pair"), canary("pair")))
                .containsExactly("danylo", "sofiia");
        assertThat(readers(centre, journey, entries.get("family"), canary("family")))
                .containsExactly("danylo", "oksana", "sofiia");
    }

    @Test
    void whatIrynaTakesBackToHerselfLeavesOlenasTurnAndToday() {
        var centre = cast.centre();
        var olena = centre.person("olena");
        var journey = TestWalk.irynas(centre);
        centre.sql(db -> db.sql("update participant set speaker = capacity = 'tutee'").update());
        String id =
                centre.person("iryna")
                        .post(
                                journey + "/entries",
                                Map.of("kind", "diary", "audience", "pair", "text", "canary-pair"))
                        .at("$.id");
        assertThat(olena.page("/today").body()).contains("canary-pair");
        var taken = Map.of("text", "canary-me", "audience", "me");
        var entry = "/api/v1/entries/" + id;
        var named = Map.of("If-Match", "\"1\"");
        assertThat(centre.person("iryna").call(HttpMethod.PUT, entry, taken, named).status())
                .isEqualTo(200);
        assertThat(olena.page("/today").body()).doesNotContain("canary");
        assertThat(olena.page(TestWalk.page(journey)).body()).doesNotContain("canary");
    }

    @Test
    void whoSawItOnlyLaterDoesNotSeeTheEarlierWording() {
        var centre = cast.centre();
        var danylo = centre.person("danylo");
        var entries = TestWalk.danylos(centre) + "/entries";
        String id = danylo.post(entries, Map.of("kind", "diary", "text", "canary-me")).at("$.id");
        var entry = "/api/v1/entries/" + id;
        reword(centre, entry, Map.of("text", "canary-pair", "audience", "pair"), "\"1\"");
        reword(centre, entry, Map.of("text", "canary-all", "audience", "all"), "\"2\"");
        assertThat(danylo.get(entry + "/versions").<List<String>>at("$.items[*].text"))
                .containsExactly("canary-pair", "canary-me");
        assertThat(
                        centre.person("sofiia")
                                .get(entry + "/versions")
                                .<List<String>>at("$.items[*].text"))
                .containsExactly("canary-pair");
        assertThat(centre.person("oksana").get(entry + "/versions").<List<String>>at("$.items"))
                .isEmpty();
        assertThat(centre.person("oksana").page("/entries/" + id).body())
                .contains("canary-all")
                .doesNotContain("canary-pair", "canary-me");
        assertThat(centre.person("sofiia").page("/entries/" + id).body())
                .contains("canary-all", "canary-pair")
                .doesNotContain("canary-me");
    }

    @Test
    void nobodyButTheAuthorOpensAnEntryWider() {
        var centre = cast.centre();
        var journey = TestWalk.danylos(centre);
        var entry =
                "/api/v1/entries/"
                        + written(centre, journey, "danylo", "diary", Set.of("pair")).get("pair");
        var wider = Map.of("text", "canary-pair", "audience", "all");
        assertThat(
                        centre.person("sofiia")
                                .call(HttpMethod.PUT, entry, wider, Map.of("If-Match", "\"1\""))
                                .status())
                .isEqualTo(403);
        assertThat(centre.person("sofiia").delete(entry).status()).isEqualTo(403);
        assertThat(
                        centre.person("oksana")
                                .call(HttpMethod.PUT, entry, wider, Map.of("If-Match", "\"1\""))
                                .status())
                .isEqualTo(404);
        assertThat(
                        centre.person("sofiia")
                                .post("/entries/" + entry.substring(16) + "/return", null)
                                .status())
                .isIn(403, 404);
    }

    @Test
    void aSpecialistWithAScopeReadsNothingThatHangsOnNoBranch() {
        var centre = cast.centre();
        var journey = TestWalk.danylos(centre);
        centre.sql(
                db ->
                        db.sql(
                                        "update participant set scope = array[gen_random_uuid()] where capacity = 'specialist'")
                                .update());
        var entry = written(centre, journey, "danylo", "diary", Set.of("all")).get("all");
        assertThat(readers(centre, journey, entry, canary("all")))
                .containsExactly("danylo", "oksana", "sofiia");
    }

    private static String canary(String audience) {
        return "canary-" + audience;
    }

    private static Map<String, String> written(
            TestCentre centre, String journey, String author, String kind, Set<String> audiences) {
        var entries = new LinkedHashMap<String, String>();
        audiences.forEach(
                audience -> {
                    var body =
                            Map.of(
                                    "kind",
                                    kind,
                                    "audience",
                                    audience,
                                    "text",
                                    "перша " + canary(audience));
                    var made = centre.person(author).post(journey + "/entries", body);
                    assertThat(made.status()).as(made.body()).isEqualTo(201);
                    String id = made.at("$.id");
                    reword(
                            centre,
                            author,
                            "/api/v1/entries/" + id,
                            Map.of("text", canary(audience)),
                            "\"1\"");
                    entries.put(audience, id);
                });
        return entries;
    }

    private static void reword(
            TestCentre centre, String entry, Map<String, String> body, String version) {
        reword(centre, "danylo", entry, body, version);
    }

    private static void reword(
            TestCentre centre,
            String author,
            String entry,
            Map<String, String> body,
            String version) {
        var done =
                centre.person(author)
                        .call(HttpMethod.PUT, entry, body, Map.of("If-Match", version));
        assertThat(done.status()).as(done.body()).isEqualTo(200);
    }

    /** Everybody to whom any address gives this canary; all addresses must agree. */
    private static Set<String> readers(
            TestCentre centre, String journey, String entry, String canary) {
        var addresses =
                List.of(
                        journey + "/entries",
                        "/api/v1/entries/" + entry,
                        "/api/v1/entries/" + entry + "/versions");
        var pages = List.of("/entries/" + entry, TestWalk.page(journey));
        var heard = new LinkedHashMap<String, Set<String>>();
        addresses.forEach(
                at ->
                        heard.put(
                                at,
                                hearers(
                                        login ->
                                                centre.person(login)
                                                        .get(at)
                                                        .body()
                                                        .contains(canary))));
        pages.forEach(
                at ->
                        heard.put(
                                at,
                                hearers(
                                        login ->
                                                centre.person(login)
                                                        .page(at)
                                                        .body()
                                                        .contains(canary))));
        assertThat(Set.copyOf(heard.values())).as("%s", heard).hasSize(1);
        return heard.values().iterator().next();
    }

    private static Set<String> hearers(java.util.function.Predicate<String> hears) {
        return PEOPLE.stream().filter(hears).collect(Collectors.toCollection(TreeSet::new));
    }
}
