package org.poruch.app.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stages that have advice, by practice; the texts {@code advice.<stage>.…} are the originals.
 */
final class Stages {
    static final Map<String, List<String>> BY_PRACTICE = byPractice();

    private Stages() {}

    private static Map<String, List<String>> byPractice() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put(
                "seven-stages",
                List.of("interest", "question", "goal", "plan", "doing", "results", "next"));
        all.put(
                "six-steps",
                List.of("needs", "trust", "trial", "programme", "reflection", "scaling"));
        all.put("tutor-start", List.of("watching", "first-tutee", "walking", "own-hand"));
        all.put("first-year", List.of("arriving", "visits", "own-lesson", "year-end"));
        return all;
    }

    static boolean known(String stage) {
        return BY_PRACTICE.values().stream().anyMatch(stages -> stages.contains(stage));
    }
}
