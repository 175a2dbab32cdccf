package org.poruch.app.journey.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;

/** How an entry was worded before, for whom, since when. */
record EarlierWords(
        int version,
        Audience audience,
        @Nullable UUID branch,
        EntryWords words,
        LocalDate happenedOn,
        UUID writtenBy,
        String writtenByName,
        Instant writtenAt) {}
