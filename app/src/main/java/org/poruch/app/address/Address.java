package org.poruch.app.address;

import java.util.List;

/**
 * One address that the server answers.
 *
 * @param safe it changes nothing
 * @param who the names of its rule
 */
public record Address(
        String method, String path, List<Parameter> params, boolean safe, List<String> who) {
    /**
     * What an address takes.
     *
     * @param in {@code path}, {@code query}, {@code form} or {@code body}
     * @param kind what it names: journey, person, entry …, or else text, day, number, choice
     */
    public record Parameter(String name, String in, String kind) {}

    /** One line for people. */
    public String line() {
        return "%-7s %-60s %s".formatted(method, path, String.join(", ", who));
    }
}
