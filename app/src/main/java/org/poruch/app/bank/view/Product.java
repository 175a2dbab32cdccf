package org.poruch.app.bank.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product in one of its versions, as the API gives it and as pages show it.
 *
 * @param gain what one may expect of it
 * @param gainBy who says so
 * @param licence its name in the list of SPDX
 * @param author null for a solution, which bears no name
 * @param why what this version changes
 */
public record Product(
        UUID id,
        String kind,
        int version,
        String title,
        String text,
        List<String> topics,
        @Nullable String level,
        @Nullable String form,
        @Nullable BigDecimal hours,
        @Nullable String place,
        @Nullable String material,
        @Nullable String gain,
        @Nullable String gainBy,
        String licence,
        List<Part> steps,
        @Nullable UUID author,
        @Nullable String authorName,
        @Nullable String changedByName,
        Instant recordedAt,
        @Nullable String why) {
    /** The key of the only step of a product that is not made of steps. */
    public static final String WHOLE = "whole";

    public boolean ofSteps() {
        return !steps.isEmpty();
    }

    /** What it becomes on a route. */
    public List<Part> parts() {
        return steps.isEmpty()
                ? List.of(new Part(WHOLE, null, title, form, hours, place, material, null))
                : steps;
    }

    public Optional<Part> part(String key) {
        return parts().stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /** The text of a step: only a product that is one step has it. */
    public @Nullable String textOf(String key) {
        return key.equals(WHOLE) ? text : null;
    }

    public @Nullable String levelOf(String key) {
        return key.equals(WHOLE) ? level : null;
    }
}
