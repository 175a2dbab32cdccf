package org.poruch.app.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Gives people names: given and family name, as people in these parts have them. */
final class Names {
    private final Map<String, List<String>> lists = new HashMap<>();
    private final SplittableRandom chance;

    Names(SplittableRandom chance) {
        this.chance = chance;
        Stories.text("names.txt").lines().forEach(this::list);
    }

    private void list(String line) {
        int colon = line.indexOf(": ");
        var words = line.substring(colon + 2);
        lists.put(
                line.substring(0, colon),
                Arrays.asList(words.split(words.contains("|") ? "\\|" : " ")));
    }

    String name(String language) {
        var given = one(language + " given " + (chance.nextInt(5) < 4 ? "f" : "m"));
        return given + " " + family(language);
    }

    String family(String language) {
        return one(language + " family both");
    }

    String subject() {
        return one("subjects");
    }

    private String one(String list) {
        var words = lists.getOrDefault(list, List.of("?"));
        return words.get(chance.nextInt(words.size()));
    }
}
