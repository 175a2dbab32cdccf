package org.poruch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poruch.app.access.Slips;
import org.poruch.app.people.Centres;
import org.poruch.app.people.Founding;
import org.poruch.app.people.People;
import org.poruch.app.people.Role;
import org.poruch.app.storage.EmbeddedPostgres;
import org.poruch.app.storage.Errand;
import tools.jackson.databind.json.JsonMapper;

/** Two servers on one database are one Poruch: whichever of them answers, it is the same. */
class TwoNodesTests {
    private static final String PASSWORD = "ліхтар над рікою";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir static Path data;

    private static EmbeddedPostgres postgres;
    private static RealServer left;
    private static RealServer right;
    private static String session;
    private static String token;
    private static String journey;

    @BeforeAll
    static void irynaComesInOnTheLeft() throws Exception {
        java.nio.file.Files.setPosixFilePermissions(
                data, PosixFilePermissions.fromString("rwxr-xr-x"));
        postgres = EmbeddedPostgres.start(data);
        try (var starting = Executors.newFixedThreadPool(2)) {
            Callable<RealServer> node = () -> RealServer.node(postgres.database());
            var nodes = starting.invokeAll(List.of(node, node));
            left = nodes.getFirst().get();
            right = nodes.getLast().get();
        }
        session = comeIn(slip("iryna"));
        token =
                text(
                        sent(
                                left,
                                "/api/v1/tokens",
                                "",
                                Map.of("login", "iryna@verbivka", "password", PASSWORD)),
                        "token");
        journey = text(sent(right, "/api/v1/journeys", "", Map.of()), "id");
    }

    @AfterAll
    static void bothEnd() throws Exception {
        try (var one = left;
                var other = right) {
            assertThat(one.alive() && other.alive()).isTrue();
        }
        postgres.close();
    }

    @Test
    void whatIsWrittenOnOneIsReadOnTheOther() throws Exception {
        sent(left, entries(), "", Map.of("kind", "diary", "audience", "pair", "text", "Зліва."));
        assertThat(asked(right, entries()).body()).contains("Зліва.");
        sent(right, entries(), "", Map.of("kind", "diary", "audience", "pair", "text", "Справа."));
        assertThat(asked(left, entries()).body()).contains("Справа.", "Зліва.");
    }

    @Test
    void aSessionOfOneIsGoodOnTheOtherAndEndsOnBoth() throws Exception {
        assertThat(page(right, "/account", session)).isEqualTo(200);
        var petros = comeIn(slip("petro"));
        assertThat(page(left, "/account", petros)).isEqualTo(200);
        signOut(right, petros);
        assertThat(page(left, "/account", petros)).isEqualTo(302);
    }

    @Test
    void whatIsSentToBothAtOnceIsDoneOnce() throws Exception {
        var work =
                IntStream.range(0, 60)
                        .<Callable<String>>mapToObj(
                                i -> () -> once(i % 2 == 0 ? left : right, "Запис " + i / 6))
                        .toList();
        try (var hands = Executors.newFixedThreadPool(12)) {
            for (var done : hands.invokeAll(work)) {
                assertThat(done.get()).isNotBlank();
            }
        }
        var texts = new HashMap<String, Integer>();
        JSON.readTree(asked(left, entries() + "?limit=200").body())
                .get("items")
                .forEach(item -> texts.merge(item.get("text").asString(), 1, Integer::sum));
        assertThat(texts)
                .containsAllEntriesOf(
                        IntStream.range(0, 10)
                                .boxed()
                                .collect(
                                        java.util.stream.Collectors.toMap(
                                                i -> "Запис " + i, i -> 1)));
    }

    /** The id that was answered. */
    private static String once(RealServer node, String text) throws Exception {
        return text(
                sent(
                        node,
                        entries(),
                        text.replace("Запис ", "key-"),
                        Map.of("kind", "diary", "audience", "pair", "text", text)),
                "id");
    }

    private static String entries() {
        return "/api/v1/journeys/" + journey + "/entries";
    }

    private static String text(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).get(field).asString();
    }

    private static HttpResponse<String> sent(
            RealServer node, String path, String key, Map<String, ?> body) throws Exception {
        var ask =
                request(node, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(key.isEmpty() ? ask : ask.header("Idempotency-Key", key));
    }

    private static HttpResponse<String> asked(RealServer node, String path) throws Exception {
        return send(request(node, path).GET());
    }

    private static HttpRequest.Builder request(RealServer node, String path) {
        var ask = HttpRequest.newBuilder(node.at(path));
        return token == null ? ask : ask.header("Authorization", "Bearer " + token);
    }

    private static int page(RealServer node, String path, String cookie) throws Exception {
        var ask = HttpRequest.newBuilder(node.at(path)).header("Cookie", cookie);
        return send(ask.GET()).statusCode();
    }

    private static void signOut(RealServer node, String cookie) throws Exception {
        var page = send(HttpRequest.newBuilder(node.at("/account")).header("Cookie", cookie).GET());
        var answer = form(node, "/sign-out", cookie, "_csrf=" + csrf(page));
        assertThat(answer.statusCode()).isIn(302, 303);
    }

    /** Comes in with a slip on the left; gives the session's cookie. */
    private static String comeIn(String code) throws Exception {
        var page = send(HttpRequest.newBuilder(left.at("/slip")).GET());
        var guest = cookie(page);
        var password =
                java.net.URLEncoder.encode(PASSWORD, java.nio.charset.StandardCharsets.UTF_8);
        var fields = "_csrf=%s&code=%s&password=%s".formatted(csrf(page), code, password);
        return cookie(form(left, "/slip", guest, fields));
    }

    private static HttpResponse<String> form(
            RealServer node, String path, String cookie, String fields) throws Exception {
        return send(
                HttpRequest.newBuilder(node.at(path))
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
    }

    private static String csrf(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").getLast().split(";")[0];
    }

    private static HttpResponse<String> send(HttpRequest.Builder ask) throws Exception {
        return HttpClient.newHttpClient()
                .send(ask.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }

    private static String slip(String login) {
        return Errand.asOwner(postgres.database(), errand -> slip(errand, login));
    }

    private static String slip(Errand errand, String login) {
        new Founding(errand.jdbc())
                .found("verbivka", "Вербівський центр", ZoneId.of("Europe/Kyiv"));
        var centre = new Centres(errand.jdbc()).named("verbivka").orElseThrow().id();
        var jdbc = errand.in(centre).jdbc();
        var id = UUID.randomUUID();
        var person = new People.NewPerson(id, login, login, "uk", null, null, null, null, false);
        new People(jdbc).enter(person);
        new People(jdbc).give(id, Role.TEACHER, LocalDate.of(2026, 1, 1));
        return new Slips(jdbc, Clock.systemUTC()).make(id, null).code();
    }
}
