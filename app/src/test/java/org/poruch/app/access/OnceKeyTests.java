package org.poruch.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.TestCentre;
import org.poruch.app.TestPerson;
import org.poruch.app.TestPerson.Reply;
import org.poruch.app.TestWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A bad line sends everything twice; it is written once. */
@Story
class OnceKeyTests {
    private static final long SEED = Long.getLong("poruch.seed", 20261121L);

    @Autowired Cast cast;

    private TestCentre centre;
    private TestPerson iryna;
    private String journey;

    @BeforeEach
    void irynaWalks() {
        centre = cast.centre();
        iryna = centre.person("iryna");
        journey = TestWalk.irynas(centre);
    }

    @Test
    void theSameKeyGetsTheSameAnswer() {
        var first = send("key-1", "Перша проба.");
        var again = send("key-1", "Перша проба.");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(texts()).containsExactly("Перша проба.");
    }

    @Test
    void theSameKeyWithOtherWordsIsRefused() {
        send("key-1", "Перша проба.");
        var other = send("key-1", "Друга проба.");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.<String>at("$.type")).isEqualTo("/problems/once-key-reused");
        assertThat(texts()).containsExactly("Перша проба.");
    }

    @Test
    void keysOfTwoPeopleDoNotMeet() {
        send("key-1", "Перша проба.");
        var olena = centre.person("olena");
        assertThat(send(olena, "key-1", "Моя нотатка.").status()).isEqualTo(201);
    }

    @Test
    void aRefusalDoesNotUseTheKeyUp() {
        assertThat(send("key-1", "").status()).isEqualTo(422);
        assertThat(send("key-1", "Тепер зі словами.").status()).isEqualTo(201);
        assertThat(texts()).containsExactly("Тепер зі словами.");
    }

    @Test
    void shuffledAndRepeatedRequestsOfManyHandsAreEachWrittenOnce() throws Exception {
        iryna.token();
        var numbers = new ArrayList<Integer>();
        IntStream.range(0, 3).forEach(i -> IntStream.range(0, 40).forEach(numbers::add));
        Collections.shuffle(numbers, new Random(SEED));
        var ids = new ConcurrentHashMap<Integer, Set<String>>();
        var work =
                numbers.stream().<Callable<Integer>>map(number -> () -> once(number, ids)).toList();
        try (var hands = Executors.newFixedThreadPool(8)) {
            for (var done : hands.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(201);
            }
        }
        assertThat(ids).hasSize(40).allSatisfy((number, of) -> assertThat(of).hasSize(1));
        assertThat(texts())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).mapToObj(i -> "Запис " + i).toList());
    }

    private int once(int number, Map<Integer, Set<String>> ids) {
        var reply = send("key-" + number, "Запис " + number);
        if (reply.status() == 201) {
            ids.computeIfAbsent(number, each -> ConcurrentHashMap.newKeySet())
                    .add(reply.at("$.id"));
        }
        return reply.status();
    }

    @Test
    void aFormThatIsSentTwiceIsSavedOnce() {
        var page = TestWalk.page(journey);
        var fields =
                Map.of("_once", "form-1", "kind", "diary", "audience", "pair", "text", "З форми.");
        var first = iryna.form(page + "/entries/new", page + "/entries", fields);
        var again = iryna.form(page + "/entries/new", page + "/entries", fields);
        assertThat(first.status()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(texts()).containsExactly("З форми.");
    }

    private Reply send(String key, String text) {
        return send(iryna, key, text);
    }

    private Reply send(TestPerson who, String key, String text) {
        return who.call(
                HttpMethod.POST,
                journey + "/entries",
                Map.of("kind", "note", "audience", "pair", "text", text),
                Map.of("Idempotency-Key", key));
    }

    private List<String> texts() {
        return iryna.get(journey + "/entries?limit=200").at("$.items[*].text");
    }
}
