package org.poruch.app.journey.trial.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One trial.
 *
 * @param what the interest that is tried
 * @param answer {@code more}, {@code enough} or {@code else}; null while it goes on
 */
public record TrialLook(
        UUID id,
        UUID journey,
        String what,
        LocalDate from,
        LocalDate until,
        List<Action> actions,
        @Nullable String answer,
        @Nullable String why,
        @Nullable LocalDate endedOn,
        @Nullable UUID request) {

    /** A small thing to do. */
    public record Action(int number, String text, @Nullable LocalDate doneOn) {}

    public boolean going() {
        return answer == null;
    }

    public long done() {
        return actions.stream().filter(each -> each.doneOn() != null).count();
    }
}
