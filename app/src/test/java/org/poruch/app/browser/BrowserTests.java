package org.poruch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.poruch.app.Cast;
import org.poruch.app.LiveStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * People at real screens: each file in {@code stories} is told in Chromium, in a centre of its own.
 */
@LiveStory
class BrowserTests {
    private static final Path FOLDER = Path.of("src/test/browser").toAbsolutePath();

    @Autowired Cast cast;

    @LocalServerPort int port;

    static List<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("stories"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".mjs"))
                    .filter(
                            name ->
                                    name.matches(
                                            ".*(" + System.getProperty("poruch.story", "") + ").*"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void aPersonWalksThrough(String story) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                browserIsThere(),
                "There is no Chromium or no node_modules here: run ./poruch test");
        var told = Files.createTempFile("story", ".txt");
        var process =
                new ProcessBuilder("node", "stories/" + story)
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile());
        process.environment().put("PORUCH_BASE", "http://127.0.0.1:" + port);
        process.environment().put("PORUCH_CENTRE", cast.centre().word);
        process.environment().put("PORUCH_PASSWORD", Cast.PASSWORD);
        process.environment().put("PORUCH_ALL", System.getProperty("poruch.all", "false"));
        var running = process.start();
        assertThat(running.waitFor(5, TimeUnit.MINUTES)).as("The story %s ends", story).isTrue();
        assertThat(running.exitValue()).as(Files.readString(told)).isZero();
    }

    private static boolean browserIsThere() {
        return Files.isDirectory(FOLDER.resolve("node_modules/playwright-core"))
                && Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome")
                        .map(Path::of)
                        .anyMatch(Files::exists);
    }
}
