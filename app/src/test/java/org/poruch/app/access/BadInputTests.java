package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.address.Address;
import org.poruch.app.address.Addresses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Broken, hostile and absurd requests by those who may, to every address: each is answered in a
 * moment with a sentence, and none with a fault of ours. The same seed sends the same requests.
 */
@Story
class BadInputTests {
    private static final long SEED = Long.getLong("poruch.seed", 20261121L);

    @Autowired Cast cast;

    @Autowired MockMvc mvc;

    @Autowired TransactionTemplate transactions;

    private final BadBodies bodies = new BadBodies(SEED);
    private final List<String> wrong = new ArrayList<>();
    private int sent;
    private Scene teacher;
    private Scene child;
    private AtTheDoor door;

    @BeforeEach
    void twoJourneys() {
        var centre = cast.centre();
        teacher = Scene.ofTeacher(centre);
        child = Scene.ofChild(centre);
        door = new AtTheDoor(centre, mvc, transactions);
    }

    @Test
    void noBodyBreaksTheApi() {
        for (var address : unsafe(true)) {
            var right = Right.of(address, teacher, child);
            var all = new ArrayList<>(BadBodies.whole());
            all.addAll(bodies.mutants(right.plausible().body(address)));
            all.forEach(body -> send(address, right, ask -> json(ask, body)));
            send(address, right, ask -> ask.contentType(MediaType.TEXT_XML).content("<x/>"));
            send(address, right, ask -> ask.header("Content-Type", "так собі").content("{}"));
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).isGreaterThan(2_000);
    }

    @Test
    void noFormBreaksAPage() {
        for (var address : unsafe(false)) {
            var right = Right.of(address, teacher, child);
            var plausible = right.plausible().form(address);
            send(address, right, ask -> ask);
            for (var field : plausible.keySet()) {
                for (int i = 0; i < 4; i++) {
                    var word = bodies.word();
                    send(address, right, ask -> filled(ask, plausible, field, word));
                }
            }
            plausible.keySet().stream()
                    .limit(1)
                    .forEach(
                            field ->
                                    send(
                                            address,
                                            right,
                                            ask ->
                                                    filled(
                                                            ask,
                                                            plausible,
                                                            field,
                                                            BadBodies.longText())));
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).isGreaterThan(500);
    }

    @Test
    void noQuestionMarkBreaksAPage() {
        for (var address : Addresses.all()) {
            if (address.safe() && !address.path().startsWith("/static/")) {
                var right = Right.of(address, teacher, child);
                var names = new ArrayList<>(List.of("said", "only", "skip", "limit", "cursor"));
                address.params().stream()
                        .filter(parameter -> parameter.in().equals("query"))
                        .forEach(parameter -> names.add(parameter.name()));
                for (var name : names) {
                    for (var value : List.of("-1", "99999999999", bodies.word(), bodies.word())) {
                        send(address, right, "?" + name + "=" + encoded(value), ask -> ask);
                    }
                }
                send(address, right, "?%00=%zz".replace("%zz", "%ff"), ask -> ask);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).isGreaterThan(1_000);
    }

    private static List<Address> unsafe(boolean api) {
        return Addresses.all().stream()
                .filter(address -> !address.safe() && AtTheDoor.api(address) == api)
                .filter(address -> !address.path().startsWith("/sign-in"))
                .toList();
    }

    private interface Mutation {
        MockHttpServletRequestBuilder of(MockHttpServletRequestBuilder ask);
    }

    private static MockHttpServletRequestBuilder json(
            MockHttpServletRequestBuilder ask, String body) {
        return ask.contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "*")
                .content(body.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequestBuilder filled(
            MockHttpServletRequestBuilder ask,
            Map<String, Object> plausible,
            String field,
            String bad) {
        plausible.forEach((name, value) -> ask.param(name, name.equals(field) ? bad : flat(value)));
        return ask.contentType(MediaType.APPLICATION_FORM_URLENCODED);
    }

    static String flat(Object value) {
        return value instanceof List<?> list
                ? list.isEmpty() ? "" : String.valueOf(list.getFirst())
                : String.valueOf(value);
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private void send(Address address, Right right, Mutation mutation) {
        send(address, right, "", mutation);
    }

    private void send(Address address, Right right, String query, Mutation mutation) {
        sent++;
        var begun = Instant.now();
        var at = right.plausible().path(address) + query;
        var ask = mutation.of(door.ask(address, at, right.login()));
        var reply = door.undone(() -> door.send(ask));
        var fault = Verdict.of(address, reply, Duration.between(begun, Instant.now()));
        if (!fault.isEmpty()) {
            wrong.add(
                    "%s %s%s by %s: %s; %s"
                            .formatted(
                                    address.method(),
                                    address.path(),
                                    query,
                                    right.login(),
                                    fault,
                                    Verdict.said(ask)));
        }
    }
}
