package org.poruch.app.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting as it was sent; {@link MeetingReading} reads it. */
record MeetingWish(
        @Nullable String id,
        @Nullable String happenedOn,
        @Nullable String how,
        @Nullable String minutes,
        @Nullable List<@Nullable String> present,
        @Nullable String notes,
        @Nullable String privateNote,
        @Nullable List<@Nullable DecisionWish> decisions,
        @Nullable String nextOn,
        @Nullable String nextHow,
        @Nullable String method) {

    /** A meeting of which nothing but the day is said. */
    static MeetingWish on(LocalDate day) {
        return new MeetingWish(
                null, day.toString(), null, null, null, null, null, null, null, null, null);
    }

    record DecisionWish(@Nullable String text, @Nullable String dueOn) {}
}
