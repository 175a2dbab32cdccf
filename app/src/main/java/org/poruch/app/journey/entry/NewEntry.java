package org.poruch.app.journey.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;

/** What somebody wants to write, read and found right. */
record NewEntry(
        UUID id,
        EntryKind kind,
        Audience audience,
        EntryWords words,
        LocalDate happenedOn,
        @Nullable UUID step,
        @Nullable UUID branch,
        @Nullable UUID about) {}
