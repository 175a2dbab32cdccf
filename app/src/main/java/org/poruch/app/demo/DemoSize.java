package org.poruch.app.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How many teachers, and how many pupils with a guardian each, live in the largest centre. */
public enum DemoSize {
    USUAL(200, 25),
    DISTRICT(480, 55),
    REGION(24_000, 2_990);

    private final int teachers;
    private final int pupils;

    DemoSize(int teachers, int pupils) {
        this.teachers = teachers;
        this.pupils = pupils;
    }

    public static Optional<DemoSize> named(String word) {
        return Arrays.stream(values()).filter(size -> size.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    int teachers() {
        return teachers;
    }

    int pupils() {
        return pupils;
    }
}
