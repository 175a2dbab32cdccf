package org.poruch.app.access;

import java.util.List;

/** The roles of the cast, as the list of addresses names them. */
final class Roles {
    private Roles() {}

    static List<String> of(String login) {
        return switch (login) {
            case "nadiia" -> List.of("role:methodologist");
            case "olena" -> List.of("role:tutor", "role:teacher");
            case "sofiia", "bohdan" -> List.of("role:tutor");
            case "iryna", "petro", "andrii" -> List.of("role:teacher");
            case "admin" -> List.of("role:admin");
            default -> List.of();
        };
    }
}
