package org.poruch.app.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.bank.view.Part;

/**
 * The steps of a set as lines that a person types: the name of a branch ends with a colon; a step
 * is «what | hours | material | what comes of it».
 */
final class StepLines {
    private static final int HOURS = 1;
    private static final int MATERIAL = 2;
    private static final int PRODUCT = 3;

    private StepLines() {}

    static List<ProductWish.Stop> read(String lines) {
        var steps = new ArrayList<ProductWish.Stop>();
        String branch = null;
        for (var line : lines.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            if (line.endsWith(":") && line.length() > 1) {
                branch = line.substring(0, line.length() - 1).strip();
            } else {
                steps.add(step(branch, line.split("\\|", -1)));
            }
        }
        return steps;
    }

    private static ProductWish.Stop step(@Nullable String branch, String[] parts) {
        return new ProductWish.Stop(
                null,
                branch,
                parts[0].strip(),
                null,
                part(parts, HOURS),
                null,
                part(parts, MATERIAL),
                part(parts, PRODUCT));
    }

    private static @Nullable String part(String[] parts, int index) {
        return index < parts.length && !parts[index].isBlank() ? parts[index].strip() : null;
    }

    static String write(List<Part> steps) {
        var lines = new ArrayList<String>();
        String branch = null;
        for (var step : steps) {
            if (step.branch() != null && !Objects.equals(step.branch(), branch)) {
                branch = step.branch();
                lines.add(branch + ":");
            }
            lines.add(line(step));
        }
        return String.join("\n", lines);
    }

    private static String line(Part step) {
        var hours = step.hours() == null ? "" : step.hours().stripTrailingZeros().toPlainString();
        return Stream.of(step.action(), hours, or(step.material()), or(step.product()))
                .collect(Collectors.joining(" | "))
                .replaceAll("( \\| )+$", "");
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
