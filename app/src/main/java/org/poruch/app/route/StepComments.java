package org.poruch.app.route;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.StepNotes;
import org.poruch.app.route.view.Comment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was written about the steps, as far as the reader may read it. */
@Component
@Transactional(readOnly = true)
class StepComments {
    private final StepNotes notes;

    StepComments(StepNotes notes) {
        this.notes = notes;
    }

    /** How many there are on each step. */
    Map<UUID, Long> counted(Standing reader) {
        return notes.of(reader).stream()
                .collect(Collectors.groupingBy(StepNotes.Note::step, Collectors.counting()));
    }

    List<Comment> on(Standing reader, UUID step) {
        return notes.of(reader).stream()
                .filter(note -> note.step().equals(step))
                .map(
                        note ->
                                new Comment(
                                        note.id(),
                                        note.author(),
                                        note.tutee(),
                                        note.text(),
                                        note.on()))
                .toList();
    }
}
