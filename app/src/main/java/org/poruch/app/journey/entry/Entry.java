package org.poruch.app.journey.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.journey.ThreadLine;

/**
 * Something that somebody wrote on a journey.
 *
 * @param branch the branch of the route on which its step hangs
 * @param about the entry to which this one answers
 * @param changedAt when these words were written, if they are not the first
 */
record Entry(
        UUID id,
        JourneyId journey,
        EntryKind kind,
        Audience audience,
        UUID author,
        String authorName,
        EntryWords words,
        LocalDate happenedOn,
        Instant recordedAt,
        @Nullable Instant changedAt,
        @Nullable UUID step,
        @Nullable UUID branch,
        @Nullable UUID about,
        int version,
        List<UUID> files) {

    Thing thing() {
        return new Thing(journey, audience, author, branch);
    }

    ThreadLine line() {
        return new ThreadLine(
                journey,
                id,
                kind.word(),
                author,
                audience,
                branch,
                about,
                happenedOn,
                words.told(files.size()));
    }
}
