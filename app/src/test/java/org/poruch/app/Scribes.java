package org.poruch.app;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Several people at once who write entries, each with a key of its own, and remember what the
 * server said yes to, and where they do not know.
 */
final class Scribes {
    private static final int COUNT = 8;
    private static final JsonMapper JSON = new JsonMapper();

    private final String token;
    private final String journey;
    private final HttpClient http = HttpClient.newHttpClient();

    /** The text of each entry that the server promised to keep. */
    final Set<String> promised = ConcurrentHashMap.newKeySet();

    /** The text of each entry that was sent and not answered with yes. */
    final Set<String> unsure = ConcurrentHashMap.newKeySet();

    Scribes(String token, String journey) {
        this.token = token;
        this.journey = journey;
    }

    /** They write until it is over, and are done when the last has laid down the pen. */
    ExecutorService write(RealServer server, BooleanSupplier over) {
        var hands = Executors.newFixedThreadPool(COUNT);
        for (int i = 0; i < COUNT; i++) {
            hands.submit(
                    () -> {
                        while (!over.getAsBoolean()) {
                            send(server, "Запис " + UUID.randomUUID());
                        }
                    });
        }
        hands.shutdown();
        return hands;
    }

    /** Sends again what they are not sure of, with the same keys, until all of it is promised. */
    void sendAgain(RealServer server) throws InterruptedException {
        for (int tries = 0; tries < 100 && !unsure.isEmpty(); tries++) {
            List.copyOf(unsure).forEach(text -> send(server, text));
            Thread.sleep(unsure.isEmpty() ? 0 : 200);
        }
    }

    private void send(RealServer server, String text) {
        unsure.add(text);
        try {
            var body = Map.of("kind", "diary", "audience", "pair", "text", text);
            var ask =
                    ask(server, "/entries")
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", text.substring(6))
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                            .build();
            if (http.send(ask, BodyHandlers.ofString()).statusCode() == 201) {
                promised.add(text);
                unsure.remove(text);
            }
        } catch (IOException e) {
            // The server is gone in the middle: nobody knows.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The texts of all entries that the journey has, as often as they are there. */
    List<String> kept(RealServer server) throws IOException, InterruptedException {
        var texts = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var ask = ask(server, "/entries?limit=200" + cursor).GET().build();
            var page = JSON.readTree(http.send(ask, BodyHandlers.ofString()).body());
            page.get("items").forEach(item -> texts.add(item.get("text").asString()));
            cursor = page.get("next").isNull() ? null : "&cursor=" + page.get("next").asString();
        }
        return texts;
    }

    private HttpRequest.Builder ask(RealServer server, String path) {
        return HttpRequest.newBuilder(server.at("/api/v1/journeys/" + journey + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
    }
}
