package org.poruch.app.journey.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing said in a review, never changed afterwards.
 *
 * @param line the line of the thread that tells it; a correction by the same person keeps it
 */
record ReviewWord(
        @JsonIgnore int version,
        ReviewPart part,
        @Nullable ReviewForm form,
        @Nullable ReviewLevel level,
        @Nullable String text,
        By by,
        Instant at,
        @JsonIgnore UUID line) {

    /** Who said it. */
    record By(UUID id, String name) {}

    boolean isOf(ReviewPart which, UUID person) {
        return part == which && by.id().equals(person);
    }
}
