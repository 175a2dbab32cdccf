package org.poruch.app.journey.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        @Nullable UUID about,
        List<UUID> files) {

    /** The same with these files, too. */
    NewEntry and(List<UUID> more) {
        return new NewEntry(
                id,
                kind,
                audience,
                words,
                happenedOn,
                step,
                branch,
                about,
                Stream.concat(files.stream(), more.stream()).toList());
    }
}
