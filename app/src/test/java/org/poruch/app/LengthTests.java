package org.poruch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Files stay below 200 lines and methods below 25, or {@code doc/long.md} says why not. A test
 * tells a story: it may take 60 lines, and a file of stories 320.
 */
class LengthTests {
    private static final int LINES_OF_A_FILE = 200;
    private static final int LINES_OF_A_METHOD = 25;
    private static final int LINES_OF_STORIES = 320;
    private static final int LINES_OF_A_STORY = 60;
    private static final Pattern REASON =
            Pattern.compile("(?m)^\\| `([^`]+)` \\| *(\\S.*\\S) *\\|$");

    @Test
    void whatIsLongHasAReason() {
        assertThat(reasons().keySet())
                .as(
                        "files over %d and methods over %d lines: make them shorter, or give each a line with its"
                                + " reason in doc/long.md; lines for what is no longer long go",
                        LINES_OF_A_FILE, LINES_OF_A_METHOD)
                .containsExactlyInAnyOrderElementsOf(whatIsLong());
    }

    private static List<String> whatIsLong() {
        return Project.sources(".java").stream()
                .flatMap(file -> Stream.concat(longFile(file), longMethods(file)))
                .distinct()
                .toList();
    }

    private static Stream<String> longFile(Path file) {
        return Project.read(file).lines().count()
                        > (tells(file) ? LINES_OF_STORIES : LINES_OF_A_FILE)
                ? Stream.of(name(file))
                : Stream.of();
    }

    private static Stream<String> longMethods(Path file) {
        return Methods.of(file).stream()
                .filter(
                        method ->
                                method.lines()
                                        > (tells(file) ? LINES_OF_A_STORY : LINES_OF_A_METHOD))
                .map(method -> name(file) + "#" + method.name());
    }

    private static boolean tells(Path file) {
        return name(file).contains("/src/test/");
    }

    private static String name(Path file) {
        return Project.root().relativize(file).toString().replace('\\', '/');
    }

    private static Map<String, String> reasons() {
        var reasons = new TreeMap<String, String>();
        REASON.matcher(Project.read(Project.root().resolve("doc/long.md")))
                .results()
                .forEach(line -> reasons.put(line.group(1), line.group(2)));
        return reasons;
    }
}
