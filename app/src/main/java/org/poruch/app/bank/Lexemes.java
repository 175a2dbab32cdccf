package org.poruch.app.bank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes what the database compares: the lexemes of a product, the title above its topics above the
 * rest, and the lexemes that somebody looks for.
 */
@Component
public class Lexemes {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_LEXEME = 200;

    private final WordForms forms = new WordForms();

    /** As PostgreSQL reads a {@code tsvector}. */
    public String of(String title, String topics, String rest) {
        Map<String, String> weights = new LinkedHashMap<>();
        weigh(weights, title, "1A");
        weigh(weights, topics, "2B");
        weigh(weights, rest, "3C");
        return weights.entrySet().stream()
                .map(each -> quoted(each.getKey()) + ":" + each.getValue())
                .collect(Collectors.joining(" "));
    }

    private void weigh(Map<String, String> weights, String text, String weight) {
        forms.of(text).stream()
                .filter(lexeme -> lexeme.length() < LONGEST_LEXEME)
                .forEach(lexeme -> weights.putIfAbsent(lexeme, weight));
    }

    /**
     * As PostgreSQL reads a {@code tsquery}: every word, each in any language; null if there is
     * nothing to look for.
     */
    @Nullable String wanted(String words) {
        var clean = words.substring(0, Math.min(words.length(), LONGEST));
        var wanted =
                Arrays.stream(clean.split("[^\\p{L}\\p{N}’'ʼ²³%]+"))
                        .limit(MOST_WORDS)
                        .map(this::anyForm)
                        .filter(any -> !any.isEmpty())
                        .collect(Collectors.joining(" & "));
        return wanted.isEmpty() ? null : wanted;
    }

    private String anyForm(String word) {
        var any = forms.of(word).stream().map(Lexemes::quoted).collect(Collectors.joining(" | "));
        return any.isEmpty() ? "" : "(" + any + ")";
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
