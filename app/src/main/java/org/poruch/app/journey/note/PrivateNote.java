package org.poruch.app.journey.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a tutor wrote for himself or herself. */
record PrivateNote(
        UUID id,
        UUID journey,
        UUID tutor,
        String text,
        LocalDate happenedOn,
        Instant recordedAt,
        @Nullable Instant changedAt) {}
