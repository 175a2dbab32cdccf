package org.poruch.app.pace;

import org.jspecify.annotations.Nullable;

/**
 * The tutee's own pace on a journey.
 *
 * @param silence days of silence that need not worry anybody
 * @param nudgeDays after so many days without a word of the tutee's comes the reminder
 * @param nudgeText what the reminder says; only the tutee sees it
 * @param version 0 while nothing was said
 */
record Pace(
        @Nullable Integer silence,
        @Nullable Integer nudgeDays,
        @Nullable String nudgeText,
        int version) {
    static final Pace UNSAID = new Pace(null, null, null, 0);

    /** As the tutor may see it: without what the tutee says to oneself. */
    Pace forTutor() {
        return new Pace(silence, null, null, version);
    }
}
