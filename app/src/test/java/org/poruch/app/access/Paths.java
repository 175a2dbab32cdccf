package org.poruch.app.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.poruch.app.TestCentre;

/** Puts ids into addresses. */
final class Paths {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private static final Map<UUID, String> PRODUCTS = new ConcurrentHashMap<>();

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
        var ids = new HashMap<>(Map.of("person", centre.person("olena").id.toString()));
        if (path.contains("{product}")) {
            ids.put("product", PRODUCTS.computeIfAbsent(centre.id, id -> product(centre)));
        }
        return of(path, ids);
    }

    /** Something that lies in the centre's bank. */
    static String product(TestCentre centre) {
        return centre.person("olena")
                .post(
                        "/api/v1/products",
                        Map.of(
                                "kind", "task",
                                "title", "Точка на повзунку",
                                "text", "Рухайте повзунок.",
                                "topics", List.of("параметри"),
                                "licence", "CC-BY-4.0"))
                .at("$.id");
    }
}
