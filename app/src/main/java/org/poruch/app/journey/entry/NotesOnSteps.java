package org.poruch.app.journey.entry;

import java.util.List;
import java.util.Objects;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.StepNotes;
import org.springframework.stereotype.Component;

/** A comment on a step is a note that hangs on it, with the audience that its author chose. */
@Component
class NotesOnSteps implements StepNotes {
    private final EntryQueries entries;

    NotesOnSteps(EntryQueries entries) {
        this.entries = entries;
    }

    @Override
    public List<Note> of(Standing reader) {
        return entries.onSteps(reader);
    }

    static Note note(Entry entry, boolean tutee) {
        return new Note(
                entry.id(),
                Objects.requireNonNull(entry.step()),
                entry.authorName(),
                tutee,
                entry.words().text(),
                entry.happenedOn());
    }
}
