package org.poruch.app.journey.needs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a small child can choose without reading. */
enum Picture {
    FRIENDS,
    TALK,
    HELP,
    QUIET,
    REST,
    MOVE,
    DRAW,
    BUILD,
    READ,
    MUSIC,
    NATURE,
    ANIMALS;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> all() {
        return Arrays.stream(values()).map(Picture::word).toList();
    }
}
