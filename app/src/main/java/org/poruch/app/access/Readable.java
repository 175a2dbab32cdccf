package org.poruch.app.access;

import java.util.Map;
import java.util.UUID;

/**
 * Which rows of a journey a reader sees in a list: the own ones, and those whose author chose an
 * audience that the reader belongs to. {@link #asking} gives the values that the conditions name.
 */
public final class Readable {
    private Readable() {}

    /** For rows that hang on a branch: a specialist sees those of the own branches. */
    public static String onBranch(String row) {
        return condition(row, "(:whole or " + row + ".branch = any(:scope))");
    }

    /** For rows without a branch: only who is there for the whole journey sees them. */
    public static String withoutBranch(String row) {
        return condition(row, ":whole");
    }

    private static String condition(String row, String reach) {
        return "%1$s.journey_id = :journey and (%1$s.author_id = :reader or (%1$s.audience = any(:audiences) and %2$s))"
                .formatted(row, reach);
    }

    public static Map<String, Object> asking(Standing reader) {
        return Map.of(
                "journey", reader.journey().value(),
                "reader", reader.person(),
                "audiences", reader.audiences().toArray(String[]::new),
                "whole", reader.pair() || reader.scope().isEmpty(),
                "scope", reader.scope().toArray(UUID[]::new));
    }
}
