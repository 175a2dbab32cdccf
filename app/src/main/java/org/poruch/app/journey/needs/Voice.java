package org.poruch.app.journey.needs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Standing;

/** The four columns. A teacher has no account here: the tutor writes down what was said. */
enum Voice {
    CHILD(Capacity.TUTEE),
    TUTOR(Capacity.TUTOR),
    PARENT(Capacity.GUARDIAN),
    TEACHER(Capacity.TUTOR);

    private final Capacity writer;

    Voice(Capacity writer) {
        this.writer = writer;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean of(Standing standing) {
        return standing.is(writer);
    }

    static Set<String> mine(Standing standing) {
        return Arrays.stream(values())
                .filter(each -> each.of(standing))
                .map(Voice::word)
                .collect(Collectors.toSet());
    }
}
