package org.poruch.app.programme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A trunk as a form or a program sends it. */
record ProgrammeWish(
        @Nullable String title, @Nullable String goal, @Nullable List<@Nullable Line> steps) {

    record Line(@Nullable String action, @Nullable String hours, @Nullable String product) {}

    static ProgrammeWish of(Map<String, String> form) {
        var lines = Objects.requireNonNullElse(form.get("steps"), "");
        return new ProgrammeWish(
                form.get("title"),
                form.get("goal"),
                lines.lines()
                        .filter(line -> !line.isBlank())
                        .<@Nullable Line>map(ProgrammeWish::line)
                        .toList());
    }

    /** «what to do | hours | what comes of it». */
    private static Line line(String text) {
        var parts = text.split("\\|", -1);
        return new Line(parts[0], part(parts, 1), part(parts, 2));
    }

    private static @Nullable String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : null;
    }
}
