package org.poruch.app.journey.note;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Thing;
import org.poruch.app.access.Things;
import org.springframework.stereotype.Component;

/** A private note is known to the one who wrote it. */
@Component
class PrivateNoteThings implements Things {
    private final PrivateNotes notes;

    PrivateNoteThings(PrivateNotes notes) {
        this.notes = notes;
    }

    @Override
    public String kind() {
        return "privateNote";
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return notes.find(id)
                .map(note -> Thing.ofAuthor(new JourneyId(note.journey()), note.tutor()));
    }
}
