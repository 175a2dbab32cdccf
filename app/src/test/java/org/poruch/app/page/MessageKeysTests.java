package org.poruch.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of every room, in all languages at once. */
class MessageKeysTests {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern USED = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"\\s*[,)]");

    /** «Ти зберіг», «Вы сохранили»: a past tense about the reader would say who he or she is. */
    private static final Pattern PAST_ABOUT_THE_READER =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(ти\\s+\\p{L}+(в|ла|вся|лася)|ты\\s+\\p{L}+(л|ла|лся|лась)|я\\s+\\p{L}+(ила|ала|увала|ував|овал|овала))(?!\\p{L})");

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSaysTheSameInAllLanguages(String room) {
        Map<String, String> ukrainian = texts(room, "uk");
        for (String language : Languages.ALL) {
            assertThat(texts(room, language).keySet())
                    .as("%s in %s", room, language)
                    .isEqualTo(ukrainian.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextTakesTheSameArgumentsInAllLanguages(String room) {
        Map<String, Set<String>> ukrainian = arguments(room, "uk");
        for (String language : Languages.ALL) {
            assertThat(arguments(room, language))
                    .as("%s in %s", room, language)
                    .isEqualTo(ukrainian);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noTextQuotesByAccidentOrSpeaksOfTheReadersPastOrIsEmpty(String room) {
        for (String language : Languages.ALL) {
            assertThat(texts(room, language))
                    .as("%s in %s", room, language)
                    .allSatisfy(
                            (key, text) ->
                                    assertThat(text)
                                            .as(key)
                                            .isNotBlank()
                                            .doesNotContain("'")
                                            .doesNotContainPattern(PAST_ABOUT_THE_READER));
        }
    }

    @Test
    void everyTextThatATemplateNamesIsWritten() {
        Set<String> written =
                rooms().flatMap(room -> texts(room, "uk").keySet().stream())
                        .collect(Collectors.toSet());
        assertThat(used()).isNotEmpty().isSubsetOf(written);
    }

    @Test
    void aPastTenseAboutTheReaderIsFound() {
        assertThat(List.of("Ти зберігла запис", "Ты сохранил запись", "Я спробувала"))
                .allMatch(text -> PAST_ABOUT_THE_READER.matcher(text).find());
        assertThat(
                        List.of(
                                "Збережено",
                                "Що спробую інакше",
                                "Ти можеш змінити",
                                "Поки тільки я",
                                "Я і Павло"))
                .noneMatch(text -> PAST_ABOUT_THE_READER.matcher(text).find());
    }

    static Stream<String> rooms() {
        return files(MESSAGES, ".properties").stream()
                .map(
                        file ->
                                file.getFileName()
                                        .toString()
                                        .replaceFirst("_(uk|ru|en)\\.properties$", ""))
                .distinct();
    }

    private static Map<String, String> texts(String room, String language) {
        var properties = new Properties();
        Path file = MESSAGES.resolve(room + "_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    /** Parses every text, too: ICU throws at one that is malformed. */
    private static Map<String, Set<String>> arguments(String room, String language) {
        var arguments = new TreeMap<String, Set<String>>();
        texts(room, language)
                .forEach(
                        (key, text) ->
                                arguments.put(
                                        key,
                                        new TreeSet<>(
                                                new MessageFormat(text, new ULocale(language))
                                                        .getArgumentNames())));
        return arguments;
    }

    private static Set<String> used() {
        var used = new TreeSet<String>();
        for (Path template : files(TEMPLATES, ".jte")) {
            USED.matcher(read(template))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(used::add);
        }
        return used;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
