package org.poruch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole product as a process, killed while eight people write: what it said yes to is there
 * once after the next start, and what is sent again with its key is there once too.
 */
class DurabilityTests {
    private static final int ROUNDS = Boolean.getBoolean("poruch.all") ? 50 : 2;
    private static final int ROUNDS_OF_DATABASE = Boolean.getBoolean("poruch.all") ? 20 : 1;
    private static final Duration READY = Duration.ofSeconds(30);
    private static final String PASSWORD = "ліхтар над рікою";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir static Path data;

    private static Scribes scribes;

    @BeforeAll
    static void irynaOpensHerJourney() throws Exception {
        java.nio.file.Files.setPosixFilePermissions(
                data, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var server = RealServer.start(data)) {
            var at = data.toString();
            RealServer.command("centre", "add", "verbivka", "Вербівський центр", "--data", at);
            RealServer.command(
                    "user",
                    "add",
                    "iryna@verbivka",
                    "--name",
                    "Ірина",
                    "--role",
                    "teacher",
                    "--data",
                    at);
            var slip = RealServer.command("user", "slip", "iryna@verbivka", "--data", at);
            comeIn(server, slip.getFirst());
            var token =
                    made(
                            server,
                            "/api/v1/tokens",
                            "",
                            Map.of("login", "iryna@verbivka", "password", PASSWORD),
                            "token");
            scribes = new Scribes(token, made(server, "/api/v1/journeys", token, Map.of(), "id"));
        }
    }

    @Test
    void killedServerKeepsEveryPromiseAndDoublesNothing() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (var server = RealServer.start(data)) {
                int before = scribes.promised.size();
                var hands = scribes.write(server, () -> !server.alive());
                Thread.sleep(1_000 + 137L * (round % 7));
                server.kill();
                assertThat(hands.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
                assertThat(scribes.promised.size()).isGreaterThan(before);
            }
            var begun = Instant.now();
            try (var server = RealServer.start(data)) {
                System.out.printf(
                        "killed with %d promised, %d unsure; there again after %d ms (goal 15,000)%n",
                        scribes.promised.size(),
                        scribes.unsure.size(),
                        Duration.between(begun, Instant.now()).toMillis());
                everythingPromisedIsThereOnce(server);
            }
        }
    }

    @Test
    void killedDatabaseComesBackUnderTheRunningServer() throws Exception {
        try (var server = RealServer.start(data)) {
            for (int round = 0; round < ROUNDS_OF_DATABASE; round++) {
                var over = new AtomicBoolean();
                var hands = scribes.write(server, over::get);
                Thread.sleep(1_000);
                RealServer.killDatabase(data);
                var begun = Instant.now();
                readyAgain(server, begun);
                over.set(true);
                assertThat(hands.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
                assertThat(server.alive()).isTrue();
                everythingPromisedIsThereOnce(server);
            }
        }
    }

    private static void readyAgain(RealServer server, Instant begun) throws Exception {
        Thread.sleep(200);
        while (ask(server, "/health/ready").statusCode() != 200) {
            assertThat(Instant.now()).as("ready again").isBefore(begun.plus(READY));
            Thread.sleep(100);
        }
        System.out.printf(
                "database killed; ready again after %d ms (goal 30,000)%n",
                Duration.between(begun, Instant.now()).toMillis());
    }

    private static void everythingPromisedIsThereOnce(RealServer server) throws Exception {
        var kept = scribes.kept(server);
        assertThat(kept).doesNotHaveDuplicates();
        assertThat(new HashSet<>(kept)).containsAll(scribes.promised);
        scribes.sendAgain(server);
        assertThat(scribes.unsure).isEmpty();
        assertThat(scribes.kept(server)).containsExactlyInAnyOrderElementsOf(scribes.promised);
    }

    private static void comeIn(RealServer server, String code) throws Exception {
        var page = ask(server, "/slip");
        var csrf = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var fields = "_csrf=%s&code=%s&password=%s".formatted(csrf, code, encoded(PASSWORD));
        var answer =
                send(
                        HttpRequest.newBuilder(server.at("/slip"))
                                .header("Cookie", cookie)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(fields)));
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303);
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String made(
            RealServer server, String path, String token, Map<String, String> body, String field)
            throws Exception {
        var ask =
                HttpRequest.newBuilder(server.at(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        var answer = send(token.isEmpty() ? ask : ask.header("Authorization", "Bearer " + token));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).get(field).asString();
    }

    private static HttpResponse<String> ask(RealServer server, String path) throws Exception {
        return send(HttpRequest.newBuilder(server.at(path)).GET());
    }

    private static HttpResponse<String> send(HttpRequest.Builder ask)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(ask.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }
}
