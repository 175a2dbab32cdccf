package org.poruch.app.journey.note;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Limit;
import org.poruch.app.page.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PrivateNoteApi {
    private final PrivateNotes notes;
    private final Clock clock;

    PrivateNoteApi(PrivateNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    record Page(List<PrivateNote> items, @Nullable UUID next) {}

    @GetMapping("/api/v1/journeys/{journey}/private-notes")
    @Who(Rule.TUTOR)
    Page list(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestParam(defaultValue = "50") Limit limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int most = limit.most();
        var found = notes.of(journey, visitor.person(), most + 1, cursor);
        var shown = found.stream().limit(most).toList();
        return new Page(shown, found.size() > most ? shown.getLast().id() : null);
    }

    @PostMapping("/api/v1/journeys/{journey}/private-notes")
    @Who(Rule.TUTOR)
    ResponseEntity<PrivateNote> create(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestBody NoteReading.Fields body) {
        var today = visitor.today(clock);
        var read = NoteReading.of(body, today);
        notes.write(read.id(), journey, visitor.person(), read.text(), read.dayOr(today));
        return ResponseEntity.created(URI.create("/api/v1/private-notes/" + read.id()))
                .body(get(read.id()));
    }

    @PutMapping("/api/v1/private-notes/{privateNote}")
    @Who(Rule.AUTHOR)
    PrivateNote update(
            @PathVariable UUID privateNote, Visitor visitor, @RequestBody NoteReading.Fields body) {
        var read = NoteReading.of(body, visitor.today(clock));
        notes.change(privateNote, read.text(), read.happenedOn());
        return get(privateNote);
    }

    @DeleteMapping("/api/v1/private-notes/{privateNote}")
    @Who(Rule.AUTHOR)
    ResponseEntity<Void> destroy(@PathVariable UUID privateNote) {
        notes.throwAway(privateNote);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/v1/private-notes/{binnedNote}/return")
    @Who(Rule.AUTHOR)
    PrivateNote giveBack(@PathVariable UUID binnedNote) {
        notes.giveBack(binnedNote);
        return get(binnedNote);
    }

    private PrivateNote get(UUID id) {
        return notes.find(id).orElseThrow(NotFound::new);
    }
}
