package org.poruch.app.journey.entry.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry, or an earlier wording of one, as a page shows it.
 *
 * @param own the tutee wrote it
 * @param writtenAt when these words were written
 */
public record EntryLook(
        String id,
        String kind,
        String author,
        boolean own,
        String text,
        @Nullable String worked,
        @Nullable String didNot,
        @Nullable String willTry,
        @Nullable String dictatedTo,
        List<String> tags,
        LocalDate happenedOn,
        Instant writtenAt) {

    public boolean hasTrio() {
        return worked != null || didNot != null || willTry != null;
    }
}
