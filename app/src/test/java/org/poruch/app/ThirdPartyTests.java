package org.poruch.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Poruch carries of others is listed, may be carried, and is what was once looked at. */
class ThirdPartyTests {
    private static final Path LIST = Project.root().resolve("doc/third-party.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(?<=\\|---\\|---\\|\\n).*\\z");

    /**
     * Each library with its version and the licences that it offers, as the build has just resolved
     * them.
     */
    private static final Map<String, List<Licence>> CARRIED = carried();

    @Test
    void everyLibraryComesUnderALicenceThatMayBeCarried() {
        assertThat(CARRIED)
                .allSatisfy(
                        (library, offered) ->
                                assertThat(offered).as(library).anyMatch(Licence::mayBeCarried));
    }

    @Test
    void theListOfWhatIsCarriedIsTrue() {
        var rows = CARRIED.entrySet().stream().map(ThirdPartyTests::row).toList();
        if ("write".equals(System.getProperty("poruch.thirdparty"))) {
            var table = Matcher.quoteReplacement(String.join("\n", rows) + "\n");
            Project.write(LIST, TABLE.matcher(Project.read(LIST)).replaceFirst(table));
        }
        assertThat(Project.read(LIST).lines().filter(line -> line.startsWith("| `")))
                .as(
                        "doc/third-party.md no longer lists what is carried. Look at the licences, write it anew with"
                                + " ./mvnw test -Dtest=ThirdPartyTests -Dporuch.thirdparty=write and commit it")
                .containsExactlyElementsOf(rows);
    }

    @Test
    void theSumOfEveryLibraryIsKnown() {
        var sums = Project.read(Project.root().resolve(".mvn/checksums/checksums.sha256"));

        assertThat(CARRIED.keySet())
                .as(
                        "libraries without a checksum: run ./poruch checksums and look at what it changes")
                .allMatch(library -> sums.contains(pathInARepository(library)));
    }

    private static Map<String, List<Licence>> carried() {
        var libraries = new TreeMap<String, List<Licence>>();
        Project.read(Project.root().resolve("app/target/licences/THIRD-PARTY.txt"))
                .lines()
                .map(line -> line.split("\\|", -1))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> libraries.put(parts[0], Licence.named(parts[1].split(";", -1))));
        return libraries;
    }

    private static String row(Map.Entry<String, List<Licence>> library) {
        var name = library.getKey().substring(0, library.getKey().lastIndexOf(':'));
        var licences = library.getValue().stream().map(Licence::spdx).collect(joining(" or "));
        return "| `%s` | %s |".formatted(name, licences);
    }

    private static String pathInARepository(String library) {
        var parts = library.split(":", -1);
        return "%s/%s/%s/".formatted(parts[0].replace('.', '/'), parts[1], parts[2]);
    }
}
