package org.poruch.app.hours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of counted time: a form that was sent, a meeting, or what the tutor added.
 *
 * @param id of the piece, or of the meeting
 * @param measured what was taken, in seconds; null for a meeting without a length
 * @param corrected the tutor's own number, in seconds
 */
record Spent(
        UUID id,
        UUID journey,
        String tutee,
        Work work,
        String what,
        LocalDate day,
        @Nullable Integer measured,
        @Nullable Integer corrected) {

    boolean meeting() {
        return work == Work.MEETING && what.equals("meeting");
    }

    /** What counts, in seconds. */
    int seconds() {
        return corrected != null ? corrected : measured != null ? measured : 0;
    }

    /** What counts, in whole minutes: whatever was done is a minute at least. */
    int minutes() {
        int seconds = seconds();
        return seconds == 0 ? 0 : Math.max(1, Math.round(seconds / 60f));
    }
}
