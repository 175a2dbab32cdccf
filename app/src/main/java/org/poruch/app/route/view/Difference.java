package org.poruch.app.route.view;

import java.util.List;
import java.util.Map;

/**
 * One field that says one thing here and another there.
 *
 * @param field its name, as in {@code route.field.<name>}
 */
public record Difference(String field, String old, String now) {

    /** The fields in which the two differ; branches are told by their names. */
    public static List<Difference> between(Typed old, Typed now, Map<String, String> branches) {
        return old.fields().keySet().stream()
                .filter(
                        field ->
                                now.fields().containsKey(field)
                                        && !same(old.of(field), now.of(field)))
                .map(
                        field ->
                                field.equals("branch")
                                        ? new Difference(
                                                field,
                                                name(old.of(field), branches),
                                                name(now.of(field), branches))
                                        : new Difference(field, old.of(field), now.of(field)))
                .toList();
    }

    private static boolean same(String one, String other) {
        return one.equals(other.strip().replace("\r\n", "\n"));
    }

    private static String name(String id, Map<String, String> branches) {
        return branches.getOrDefault(id, "");
    }
}
