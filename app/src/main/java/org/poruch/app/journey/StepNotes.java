package org.poruch.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.poruch.app.access.Standing;

/** Knows what was written about the steps of a route. The room of the entries offers it. */
public interface StepNotes {
    /**
     * @param tutee the tutee wrote it
     */
    record Note(UUID id, UUID step, String author, boolean tutee, String text, LocalDate on) {}

    /** All that this reader may read, the oldest first; one statement. */
    List<Note> of(Standing reader);
}
