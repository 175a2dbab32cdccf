package org.poruch.app.journey.entry.view;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.journey.evidence.view.Piece;

/**
 * One entry with its answers and earlier wordings.
 *
 * @param about the entry to which it answers
 * @param readers the names of those who may read it; empty if only its author may
 * @param mine the reader wrote it
 * @param mayAnswer the reader may write here
 */
public record EntryPage(
        String journey,
        EntryLook entry,
        @Nullable EntryLook about,
        String readers,
        boolean mine,
        boolean mayAnswer,
        List<EntryLook> replies,
        List<EntryLook> earlier,
        Map<UUID, List<Piece>> pieces) {

    public List<Piece> of(EntryLook look) {
        return pieces.getOrDefault(UUID.fromString(look.id()), List.of());
    }
}
