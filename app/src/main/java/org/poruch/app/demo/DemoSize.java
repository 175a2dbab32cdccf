package org.poruch.app.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How many teachers and pupils are made up for the largest centre, beside its cast. */
public enum DemoSize {
    USUAL(200, 45),
    DISTRICT(480, 105),
    REGION(24_000, 5_985);

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
