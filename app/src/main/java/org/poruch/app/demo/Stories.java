package org.poruch.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the stock of stories: blocks between empty lines, {@code key: text} in each line. */
final class Stories {
    private Stories() {}

    static List<Story> in(String file, String language) {
        return Arrays.stream(text(file + ".txt").strip().split("\n\n+"))
                .map(block -> story(block, language))
                .toList();
    }

    static String text(String file) {
        try (InputStream in = Stories.class.getResourceAsStream("/demo/" + file)) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story story(String block, String language) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String line : block.split("\n")) {
            int colon = line.indexOf(": ");
            var key = line.substring(0, colon);
            var text = line.substring(colon + 2);
            words.computeIfAbsent(key, each -> new ArrayList<>()).add(text);
            if (key.equals("step") || key.equals("branch")) {
                words.computeIfAbsent("route", each -> new ArrayList<>())
                        .add(key.equals("branch") ? "branch " + text : text);
            }
        }
        return new Story(language, words);
    }
}
