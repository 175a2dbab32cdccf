package org.poruch.app.journey.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as the API gives it.
 *
 * @param agreedBy those who have agreed, in the order in which they did
 * @param words every word about it, refusals too
 */
record GoalLook(
        UUID id,
        UUID journey,
        String image,
        List<String> signs,
        LocalDate until,
        GoalState state,
        List<UUID> agreedBy,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant endedAt,
        List<Word> words) {

    /** Somebody's word about a goal. */
    record Word(
            UUID person,
            String name,
            String capacity,
            boolean agreed,
            @Nullable String why,
            Instant at) {}
}
