package org.poruch.app.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody looks for: beginnings of words, in any case and order. */
public record Sought(String q) {
    /** In a query: the name in {@code NAME} has a word that begins so, for each word sought. */
    public static final String MATCHES =
            """
            not exists (select from unnest(cast(:words as text[])) w
                where ' ' || translate(lower(NAME collate "uk-x-icu"), '''ʼ`-', '’’’ ') not like w)
            """;

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 6;

    public boolean isEmpty() {
        return words().isEmpty();
    }

    /** The words as patterns; a letter that has a meaning in a pattern is taken as itself. */
    public String[] patterns() {
        return words().stream()
                .map(
                        word ->
                                "% "
                                        + word.replace("\\", "\\\\")
                                                .replace("%", "\\%")
                                                .replace("_", "\\_")
                                        + "%")
                .toArray(String[]::new);
    }

    /** The same outside of the database. */
    public boolean matches(String name) {
        var there = words(name);
        return words().stream()
                .allMatch(word -> there.stream().anyMatch(each -> each.startsWith(word)));
    }

    private List<String> words() {
        return words(q.substring(0, Math.min(q.length(), LONGEST))).stream()
                .limit(MOST_WORDS)
                .toList();
    }

    private static List<String> words(String text) {
        var clean = text.toLowerCase(Locale.of("uk")).replaceAll("['ʼ`]", "’");
        return Arrays.stream(clean.split("[\\s\\-\\p{Cntrl}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
