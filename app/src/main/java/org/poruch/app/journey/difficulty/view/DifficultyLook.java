package org.poruch.app.journey.difficulty.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A difficulty and the ways that were tried. */
public record DifficultyLook(
        UUID id, UUID journey, String text, String author, LocalDate namedOn, List<Way> ways) {

    /**
     * @param foundOn since when it is known that it leads on
     */
    public record Way(UUID id, String text, LocalDate on, @Nullable LocalDate foundOn) {}

    /** {@code named}, {@code tried} or {@code found}. */
    public String state() {
        if (ways.isEmpty()) {
            return "named";
        }
        return ways.stream().anyMatch(way -> way.foundOn() != null) ? "found" : "tried";
    }
}
