package org.poruch.app.journey.own.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The own page.
 *
 * @param turn the tutee's word is awaited
 * @param steps the route in its order
 * @param meeting the next meeting
 */
public record OwnPage(
        UUID journey,
        boolean large,
        boolean symbols,
        boolean turn,
        String stage,
        @Nullable String interest,
        @Nullable String goal,
        @Nullable LocalDate until,
        @Nullable LocalDate meeting,
        List<Someone> helpers,
        List<Stop> steps) {

    public record Someone(String name, String capacity) {}

    /**
     * A step of the route.
     *
     * @param state {@code todo}, {@code doing}, {@code done} or {@code aside}
     */
    public record Stop(UUID id, String action, String state, @Nullable LocalDate day) {}

    /** The stop of now: what is being done, else the first that is open. */
    public @Nullable Stop now() {
        return steps.stream()
                .filter(each -> each.state().equals("doing"))
                .findFirst()
                .or(() -> steps.stream().filter(each -> each.state().equals("todo")).findFirst())
                .orElse(null);
    }

    public @Nullable Stop last() {
        return steps.stream()
                .filter(each -> each.state().equals("done"))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
