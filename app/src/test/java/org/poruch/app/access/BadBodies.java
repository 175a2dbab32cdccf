package org.poruch.app.access;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** What nobody means to send, and what is sent all the same. */
final class BadBodies {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LONG = "ї".repeat(500_000);

    /** Values for the place of a text, day, number, choice or id. */
    static final List<String> WORDS =
            List.of(
                    "",
                    " \t\n ",
                    "\u0000",
                    "a\u0000b",
                    "\ud83d",
                    "мова\u202eтекст 👩🏽‍🏫",
                    "0000-00-00",
                    "2026-02-30",
                    "99999-01-01",
                    "-1",
                    "1e999999999",
                    "99999999999999999999",
                    "NaN",
                    "' or 1=1; drop table entry; --",
                    "<script>alert(1)</script>",
                    "%00",
                    "${jndi:x}",
                    "{0}",
                    "../../etc/passwd",
                    "00000000-0000-0000-0000-000000000000",
                    "x".repeat(3_000));

    private final Random random;

    BadBodies(long seed) {
        random = new Random(seed);
    }

    /** Bodies that are bad as a whole. */
    static List<String> whole() {
        return List.of(
                "",
                "{}",
                "[]",
                "\"x\"",
                "null",
                "7",
                "{\"text\":",
                "не json",
                "{\"text\":\"\ud83d\"}",
                "[".repeat(2_000) + "]".repeat(2_000),
                "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000),
                "{\"text\":\"a\",\"text\":\"b\",\"unknown\":{\"x\":[1]}}");
    }

    /** A plausible body with one field of another kind, too long, or strange. */
    List<String> mutants(Map<String, Object> plausible) {
        var bodies = new ArrayList<String>();
        for (var field : plausible.keySet()) {
            for (var value : values()) {
                var body = new LinkedHashMap<>(plausible);
                body.put(field, value);
                bodies.add(JSON.writeValueAsString(body));
            }
            bodies.add(
                    JSON.writeValueAsString(plausible)
                            .replaceFirst(
                                    "\"" + field + "\":[^,}]*", "\"" + field + "\":1e999999999"));
        }
        plausible.keySet().stream()
                .findFirst()
                .ifPresent(field -> bodies.add(JSON.writeValueAsString(Map.of(field, LONG))));
        return bodies;
    }

    /** Other kinds, and a few of the strange words, by lot. */
    private List<Object> values() {
        var values = new ArrayList<Object>();
        values.add(Map.of("x", List.of(Map.of())));
        values.add(thousand());
        values.add(java.util.Arrays.asList((Object) null));
        values.add(List.of(List.of(), Map.of("goal", "x", "text", 7, "id", "\u0000")));
        values.add(true);
        values.add(-1.5);
        values.add(UUID.nameUUIDFromBytes("foreign".getBytes(StandardCharsets.UTF_8)));
        IntStream.range(0, 5).mapToObj(i -> word()).forEach(values::add);
        return values;
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static List<String> thousand() {
        return IntStream.range(0, 1_000).mapToObj(i -> "рядок " + i).toList();
    }

    static String longText() {
        return LONG;
    }
}
