package org.poruch.app.journey.note.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * A tutor's own notes of one journey, newest first, and a form.
 *
 * @param editing the note that is being reworded
 */
public record NotesPage(
        String journey,
        List<Note> notes,
        @Nullable String editing,
        @Nullable String text,
        @Nullable String happenedOn,
        Faults faults) {

    public record Note(String id, String text, LocalDate happenedOn) {}

    public String action() {
        return editing == null
                ? "/journeys/" + journey + "/private-notes"
                : "/private-notes/" + editing;
    }
}
