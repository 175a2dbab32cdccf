package org.poruch.app.conclusion.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a support came to, as it stands on the journey.
 *
 * @param until null while it goes on
 * @param meetings the days on which the two met, the first one first
 * @param expert the newest word of the tutor in the review
 * @param decision the newest word of the tutee in the review
 */
public record Conclusion(
        UUID journey,
        String centre,
        String practice,
        List<String> tutees,
        List<String> tutors,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String expert,
        @Nullable String decision,
        List<Goal> goals,
        List<Step> steps,
        List<LocalDate> meetings) {

    public record Goal(String image, LocalDate until) {}

    public record Step(String action, String state, @Nullable LocalDate doneOn) {}
}
