package org.poruch.app.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.poruch.app.page.view.Words;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of all rooms in all languages, read and compiled at the start. */
@Component
public class Messages {
    private final Map<String, Words> byLanguage = new HashMap<>();

    public Messages() {
        for (String language : Languages.ALL) {
            byLanguage.put(language, new RoomTexts(language, read(language)));
        }
    }

    /**
     * The texts in {@code uk}, {@code ru} or {@code en}; those of the first language for any other.
     */
    public Words in(String language) {
        Words words = byLanguage.get(Languages.ALL.contains(language) ? language : Languages.FIRST);
        return Objects.requireNonNull(words);
    }

    private static Map<String, Phrase> read(String language) {
        Map<String, Phrase> phrases = new HashMap<>();
        for (Resource file : files(language)) {
            properties(file)
                    .forEach(
                            (key, text) -> {
                                Phrase earlier =
                                        phrases.put(
                                                (String) key, Phrase.of((String) text, language));
                                if (earlier != null) {
                                    throw new IllegalStateException(
                                            "The text %s stands twice in %s; the second is in %s."
                                                    .formatted(key, language, file));
                                }
                            });
        }
        return Map.copyOf(phrases);
    }

    private static Resource[] files(String language) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Resource file) {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
