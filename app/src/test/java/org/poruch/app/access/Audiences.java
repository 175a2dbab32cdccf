package org.poruch.app.access;

import java.util.List;

/** Who knows of a thing of this kind in the scenes. */
enum Audiences {
    ALL_RELATED,
    PAIR,
    AUTHOR;

    static Audiences of(String kind) {
        return switch (kind) {
            case "file", "request", "difficulty", "comparison" -> ALL_RELATED;
            case "journey", "entry", "participant", "consent", "version", "n" -> ALL_RELATED;
            case "privateNote", "binnedNote", "binnedEntry", "spent" -> AUTHOR;
            default -> PAIR;
        };
    }

    boolean knows(List<String> relations, boolean author) {
        return switch (this) {
            case ALL_RELATED -> true;
            case PAIR -> relations.contains("tutee") || relations.contains("tutor");
            case AUTHOR -> author;
        };
    }
}
