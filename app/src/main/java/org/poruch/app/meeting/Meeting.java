package org.poruch.app.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;

/**
 * A meeting as its reader may see it.
 *
 * @param happenedOn the real day, also when it was noted later
 * @param privateNote the reader's own note, which nobody else sees
 * @param method how they talked
 * @param helped the tutee's word on whether that helped
 * @param by who noted it
 */
record Meeting(
        UUID id,
        JourneyId journey,
        LocalDate happenedOn,
        How how,
        @Nullable Integer minutes,
        List<Someone> present,
        @Nullable String notes,
        @Nullable String privateNote,
        List<Decision> decisions,
        @Nullable LocalDate nextOn,
        @Nullable How nextHow,
        @Nullable Method method,
        @Nullable Helped helped,
        Someone by,
        Instant recordedAt,
        int version) {}
