package org.poruch.app.access;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.poruch.app.TestCentre;

/** Puts ids into addresses. */
final class Paths {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private Paths() {}

    /** A path variable that is a number, such as the version of a route. */
    static boolean number(String kind) {
        return kind.equals("version") || kind.equals("n");
    }

    static String of(String path, Map<String, String> ids) {
        return VARIABLE.matcher(path)
                .replaceAll(
                        found ->
                                number(found.group(1))
                                        ? "1"
                                        : ids.getOrDefault(
                                                found.group(1), UUID.randomUUID().toString()));
    }

    /** An address that names no journey: a person is one whom all adults of the centre know. */
    static String plain(String path, TestCentre centre) {
        return of(path, Map.of("person", centre.person("olena").id.toString()));
    }
}
