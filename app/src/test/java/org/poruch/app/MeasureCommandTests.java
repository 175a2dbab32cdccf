package org.poruch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nadiia the methodologist measures from the command line; a bad file is refused and leaves
 * nothing.
 */
class MeasureCommandTests {
    private static final Path DATA = Project.root().resolve("measure/src/test/resources/reference");

    @TempDir private Path folder;
    private String said = "";

    @BeforeEach
    void copies() throws IOException {
        for (var name : new String[] {"mathexam14w", "mathexam14w_topics", "lsat6"}) {
            Files.copy(DATA.resolve(name + ".csv"), folder.resolve(name + ".csv"));
        }
    }

    @Test
    void itemsAreCalibratedInTheOrderOfTheirColumns() {
        assertThat(measure("fit --responses lsat6.csv --model 2pl --out fit.json")).isZero();

        var fit = json("fit.json");
        assertThat(fit.propertyNames())
                .containsExactly(
                        "model",
                        "persons",
                        "logLik",
                        "converged",
                        "iterations",
                        "items",
                        "eapReliability");
        assertThat(fit.path("persons").asInt()).isEqualTo(1000);
        assertThat(fit.path("converged").asBoolean()).isTrue();
        assertThat(fit.path("items").size()).isEqualTo(5);
        assertThat(fit.path("items").path(0).propertyNames())
                .containsExactly("id", "a", "seA", "d", "seD", "b", "seB", "flags");
        assertThat(fit.path("items").path(4).path("id").asString()).isEqualTo("Q5");
    }

    @Test
    void personsAreScoredAndAnExtremeScoreHasNoMaximum() {
        measure("fit --responses lsat6.csv --model 1pl --out fit.json");

        assertThat(measure("score --fit fit.json --responses lsat6.csv --method ml --out a.csv"))
                .isZero();

        assertThat(lines("a.csv"))
                .hasSize(31)
                .startsWith("person,theta,se", "1,,")
                .endsWith("30,,");
        assertThat(lines("a.csv").get(2)).startsWith("2,-4.0738");
    }

    @Test
    void profilesAndTheReliabilityOfTopicsAreWrittenTogether() {
        assertThat(
                        measure(
                                "profile --responses mathexam14w.csv --topics mathexam14w_topics.csv --aim 0.7 --out p.csv"
                                        + " --reliability rel.json"))
                .isZero();

        assertThat(lines("p.csv"))
                .hasSize(1 + 3 * 729)
                .startsWith("person,topic,items,raw,level,low,high,verdict");
        assertThat(lines("p.csv").get(1))
                .startsWith("1,analysis,7,")
                .matches(".*,(gap|unclear|strength)");
        assertThat(json("rel.json").path("persons").asInt()).isEqualTo(729);
        assertThat(json("rel.json").path("subscores").path(0).propertyNames())
                .containsExactly(
                        "topic",
                        "items",
                        "alpha",
                        "PRMSE_sub",
                        "PRMSE_total",
                        "PRMSE_aug",
                        "PRMSE_multivariate",
                        "added_value");
    }

    @Test
    void anAdaptiveTestIsTriedOutOnFullAnswers() {
        measure("fit --responses mathexam14w.csv --model 2pl --out fit.json");

        assertThat(
                        measure(
                                "adapt --fit fit.json --responses mathexam14w.csv --stop-sd 0.6 --max-items 9 --out c.csv"))
                .isZero();

        assertThat(lines("c.csv")).hasSize(730).startsWith("person,items,theta,sd");
        assertThat(
                        lines("c.csv").stream()
                                .skip(1)
                                .mapToInt(line -> Integer.parseInt(line.split(",")[1])))
                .allMatch(items -> items >= 3 && items <= 9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "q1,q2;0,1;1,x|The responses (bad.csv, line 3, item q2) must be 0, 1 or empty, but was \"x\". Maybe the answers must be marked right (1) and wrong (0) first.",
                "q1,q2;0,NA|The responses (bad.csv, line 2, item q2) must be 0, 1 or empty, but was \"NA\". Maybe leave the cell of a missing answer empty.",
                "q1,q1;0,1|The responses (bad.csv) must name each column once, but “q1” stands twice. Maybe two tests were joined.",
                "q1,q2;0|The responses (bad.csv, line 2) must have 2 cells like its header, but has 1. Maybe a comma is missing or too many.",
                "q1,q2|The responses (bad.csv) must have at least one person, but has only a header.",
                "person,q1;danylo,1;danylo,0|The responses (bad.csv, line 3, person) must name each person once, but “danylo” stands twice. Maybe somebody answered two times.",
                "q1,freq;1,-2|The responses (bad.csv, line 2, freq) must be a whole number from 0, but was \"-2\". Maybe it belongs to another column.",
                "person,freq;1,1|The responses (bad.csv) must have at least one item beside person and freq. Maybe the cells are not separated by commas."
            })
    void whatCannotBeAnswersIsRefusedInOneLine(String content, String sentence) throws IOException {
        Files.writeString(folder.resolve("bad.csv"), content.replace(';', '\n') + "\n");

        assertThat(measure("fit --responses bad.csv --model 1pl --out fit.json")).isEqualTo(2);

        assertThat(said.replace(folder + "/", "")).isEqualTo(sentence + "\n");
        assertThat(names()).doesNotContain("fit.json").hasSize(4);
    }

    @Test
    void brokenLettersAndMissingFilesAreRefused() throws IOException {
        Files.write(
                folder.resolve("bad.csv"),
                new byte[] {'q', (byte) 0xCF, (byte) 0xF0, '\n', '1', '\n'});

        assertThat(measure("fit --responses bad.csv --model 1pl --out fit.json")).isEqualTo(2);
        assertThat(said).contains("must be text in UTF-8");
        assertThat(measure("fit --responses nowhere.csv --model 1pl --out fit.json")).isEqualTo(2);
        assertThat(said).contains("must be a file, but there is none");
        assertThat(measure("fit --responses lsat6.csv --model 3pl --out fit.json")).isEqualTo(2);
        assertThat(said).isEqualTo("The model (3pl) must be 1pl or 2pl.\n");
        assertThat(measure("fit --responses lsat6.csv --model 1pl --out none/fit.json"))
                .isEqualTo(2);
        assertThat(said).contains("must lie in a folder that is there");
    }

    @Test
    void anItemWithoutTopicAndTheFitOfAnotherTestAreRefused() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "item,topic\nQ1,x\nQ2,x\n");
        measure("fit --responses mathexam14w.csv --model 1pl --out fit.json");

        assertThat(measure("profile --responses lsat6.csv --topics t.csv --out p.csv"))
                .isEqualTo(2);
        assertThat(said).contains("but “Q3” has none");
        assertThat(measure("score --fit fit.json --responses lsat6.csv --method eap --out a.csv"))
                .isEqualTo(2);
        assertThat(said).contains("but “Q1” is not there");
        assertThat(measure("score --fit t.csv --responses lsat6.csv --method eap --out a.csv"))
                .isEqualTo(2);
        assertThat(said).contains("must be JSON as measure fit writes it");
        assertThat(names()).doesNotContain("p.csv", "a.csv");
    }

    @Test
    void aByteOrderMarkAndBlankLinesDoNoHarmAndALoneItemMayBeEmpty() throws IOException {
        Files.writeString(folder.resolve("one.csv"), "\uFEFFq1\r\n1\r\n\r\n0\r\n");
        Files.writeString(folder.resolve("two.csv"), "q1,q2\n1,0\n\n0,\n");

        assertThat(measure("fit --responses one.csv --model 1pl --out one.json")).isZero();
        assertThat(measure("fit --responses two.csv --model 1pl --out two.json")).isZero();

        assertThat(json("one.json").path("persons").asInt()).isEqualTo(3);
        assertThat(json("two.json").path("persons").asInt()).isEqualTo(2);
    }

    private int measure(String words) {
        var all =
                Stream.concat(
                                Stream.of("measure"),
                                Stream.of(words.split(" "))
                                        .map(
                                                word ->
                                                        word.matches(".*\\.(csv|json)")
                                                                ? folder.resolve(word).toString()
                                                                : word))
                        .toArray(String[]::new);
        var written = new ByteArrayOutputStream();
        var error = System.err;
        var locale = Locale.getDefault();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            return Commands.run(all);
        } finally {
            System.setErr(error);
            Locale.setDefault(locale);
            said = written.toString(StandardCharsets.UTF_8);
        }
    }

    private JsonNode json(String name) {
        return new JsonMapper().readTree(folder.resolve(name).toFile());
    }

    private java.util.List<String> lines(String name) {
        return Project.read(folder.resolve(name)).lines().toList();
    }

    private java.util.List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
