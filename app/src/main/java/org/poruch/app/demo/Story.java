package org.poruch.app.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one made-up person wrote on the way, by key; a key may stand several times. */
record Story(String language, Map<String, List<String>> words) {
    /** A probe, and what the tutor answered. */
    record Probe(String text, String reply) {}

    /** A step as the story tells it: its branch, what to do, and how. */
    record Step(
            String branch,
            String action,
            @Nullable String form,
            @Nullable String hours,
            @Nullable String place,
            @Nullable String product,
            @Nullable String whyAside) {}

    String get(String key) {
        return all(key).getFirst();
    }

    @Nullable String optional(String key) {
        var all = all(key);
        return all.isEmpty() ? null : all.getFirst();
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    List<String> all(String key) {
        return words.getOrDefault(key, List.of());
    }

    List<Probe> probes() {
        var replies = all("reply");
        var texts = all("probe");
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Probe(texts.get(i), replies.get(i)))
                .toList();
    }
}
