package org.poruch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTests {
    private static final String ROUTE =
            """
            {"hours":6,"monthHours":[3,3],
            "topics":[{"id":"letters","weight":500,"known":false},{"id":"words","weight":700,"known":false}],
            "resources":[{"id":"r1","hours":2,"bonus":10,"gains":{"letters":60},"requires":[]},
            {"id":"r2","hours":3,"bonus":0,"month":1,"clash":4,"gains":{"words":100},"requires":["letters"]}]}
            """;

    private static final String GROUP =
            """
            {"minSize":1,"maxSize":2,"sessionCost":50,"slots":1,"topics":[{"id":"k","hours":4}],
            "tutors":[{"id":"olena","hours":8,"topics":["k"],"free":[0]}],
            "persons":[{"id":"iryna","hours":4,"values":{"k":120},"free":[0]}]}
            """;

    private static final String MATCH =
            """
            {"unmatchedCost":900,"tutors":[{"id":"olena","capacity":1}],
            "requests":[{"id":"petro","costs":{"olena":30}},{"id":"danylo","costs":{"olena":20}}]}
            """;

    @TempDir private Path folder;
    private Path out;

    @BeforeEach
    void name() {
        out = folder.resolve("result.json");
    }

    @Test
    void aRouteComesWithItsReasonsAndItsShare() throws IOException {
        assertThat(plan("route", ROUTE, "--steps", "200")).isEmpty();

        var draft = result().get("drafts").get(0);
        assertThat(draft.get("value").asLong()).isEqualTo(101_000);
        assertThat(draft.get("share").asDouble()).isEqualTo(1);
        assertThat(draft.get("steps")).hasSize(2);
        assertThat(draft.get("why"))
                .hasSize(3)
                .anyMatch(why -> why.get("term").asString().equals("bonus") && !why.has("topic"));
        assertThat(result().get("bound").asLong()).isGreaterThanOrEqualTo(101_000);
    }

    @Test
    void theSameSeedAndStepsWriteTheSameFile() throws IOException {
        plan("route", ROUTE, "--steps", "200", "--seed", "3");
        var first = Files.readString(out);
        plan("route", ROUTE, "--steps", "200", "--seed", "3");

        assertThat(Files.readString(out)).isEqualTo(first);
    }

    @Test
    void groupsAndPairsAreWrittenToo() throws IOException {
        assertThat(plan("group", GROUP, "--time", "20ms")).isEmpty();
        assertThat(result().get("value").asLong()).isEqualTo(70);
        assertThat(result().get("sessions").get(0).get("persons").get(0).asString())
                .isEqualTo("iryna");

        assertThat(plan("match", MATCH)).isEmpty();
        assertThat(result().get("cost").asLong()).isEqualTo(920);
        assertThat(result().get("obstacles").get(0).get("constraint").asString())
                .isEqualTo("no_place");
    }

    @Test
    void aBadFieldIsNamedInOneLineAndLeavesNoFile() throws IOException {
        assertThat(plan("route", ROUTE.replace("\"hours\":3", "\"hours\":\"3\"")))
                .isEqualTo(
                        "The resource r2 (resources[1].hours) must be a whole number, but was \"3\". Maybe it has quotes or a decimal point?");
        assertThat(plan("route", ROUTE.replace("\"month\":1", "\"month\":2")))
                .startsWith("The resource r2 (resources[1].month) must be from 0 to 1, but was 2.");
        assertThat(plan("route", ROUTE.replace("\"clash\":4,", "")))
                .startsWith(
                        "The resource r2 (resources[1].clash) must be a name, but was missing.");
        assertThat(plan("group", GROUP.replace("\"free\":[0]}]}", "\"free\":[7]}]}")))
                .startsWith(
                        "The person iryna (persons[0].free[0]) must be from 0 to 0, but was 7.");
        assertThat(plan("match", MATCH.replace("\"olena\":20", "\"olha\":20")))
                .startsWith("The request danylo (requests[1].costs) must name");
        assertThat(plan("match", "{")).startsWith("The file (").contains("must be JSON");
        assertThat(plan("match", "[]")).startsWith("The instance").contains("must be an object");
        assertThat(Files.list(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("instance.json");
    }

    @Test
    void badOptionsAreRefused() throws IOException {
        assertThat(plan("route", ROUTE, "--time", "soon")).startsWith("The time (soon) must be");
        assertThat(plan("route", ROUTE, "--steps", "-1")).startsWith("The steps (-1) must not");
        assertThat(plan("route", ROUTE, "--steps", "1", "--time", "1s")).contains("not both");
        out = folder.resolve("nowhere/result.json");
        assertThat(plan("route", ROUTE, "--steps", "1")).contains("must be writable");
    }

    private JsonNode result() throws IOException {
        return new JsonMapper().readTree(Files.readAllBytes(out));
    }

    /** What the command complains about, in one line; nothing if it was content. */
    private String plan(String kind, String instance, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("instance.json"), instance);
        var words =
                new java.util.ArrayList<String>(
                        java.util.List.of("plan", kind, file.toString(), "--out", out.toString()));
        words.addAll(java.util.List.of(options));
        var complaint = new ByteArrayOutputStream();
        var usual = System.err;
        System.setErr(new PrintStream(complaint, true, StandardCharsets.UTF_8));
        try {
            int code = Commands.run(words.toArray(String[]::new));
            var said = complaint.toString(StandardCharsets.UTF_8).strip();
            assertThat(code).as(said).isEqualTo(said.isEmpty() ? 0 : 2);
            assertThat(said.lines().count()).isLessThanOrEqualTo(1);
            return said;
        } finally {
            System.setErr(usual);
        }
    }
}
