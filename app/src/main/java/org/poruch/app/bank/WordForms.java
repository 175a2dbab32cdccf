package org.poruch.app.bank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/**
 * Brings words back from their forms: «рівнянням» to «рівняння», «уравнений» to its stem,
 * "equations" to "equat". Every text is read in all three languages, because people mix them; each
 * language has its own letter, so that stems of one are not taken for words of another.
 */
class WordForms {
    private final Map<String, Analyzer> analyzers = new LinkedHashMap<>();
    private final Map<String, String> own = ownWords();

    WordForms() {
        analyzers.put("u", new UkrainianMorfologikAnalyzer());
        analyzers.put("r", new RussianAnalyzer());
        analyzers.put("e", new EnglishAnalyzer());
    }

    /** The lexemes of a text, such as {@code u:рівняння}. */
    Set<String> of(String text) {
        var found = new LinkedHashSet<String>();
        analyzers.forEach(
                (language, analyzer) ->
                        terms(analyzer, text).forEach(term -> found.add(language + ":" + term)));
        ownWordsIn(text).forEach(word -> found.add("u:" + word));
        return found;
    }

    private List<String> ownWordsIn(String text) {
        var found = new ArrayList<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            own.entrySet().stream()
                    .filter(each -> word.startsWith(each.getKey()))
                    .findFirst()
                    .ifPresent(each -> found.add(each.getValue()));
        }
        return found;
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        var found = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Map<String, String> ownWords() {
        var words = new LinkedHashMap<String, String>();
        var file = Objects.requireNonNull(WordForms.class.getResourceAsStream("/bank/words.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(pair -> words.put(pair[0], pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
