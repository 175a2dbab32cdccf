package org.poruch.app.journey.entry;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.entry.view.EntryFields;
import org.poruch.app.page.Limit;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Sent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EntryApi {
    private final Entries entries;
    private final EntryQueries queries;
    private final EntryReading reading;
    private final Clock clock;

    EntryApi(Entries entries, EntryQueries queries, EntryReading reading, Clock clock) {
        this.entries = entries;
        this.queries = queries;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/api/v1/journeys/{journey}/entries")
    @Who(Rule.READER)
    EntryJson.Page list(
            @PathVariable JourneyId journey,
            Standing standing,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "50") Limit limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int most = limit.most();
        var found = queries.list(standing, kind, most + 1, cursor);
        var shown = found.stream().limit(most).map(EntryJson::of).toList();
        return new EntryJson.Page(shown, found.size() > most ? shown.getLast().id() : null);
    }

    @PostMapping("/api/v1/journeys/{journey}/entries")
    @Who(Rule.WRITER)
    ResponseEntity<EntryJson> create(
            @PathVariable JourneyId journey,
            Visitor visitor,
            Standing standing,
            @RequestBody EntryFields body) {
        var entry =
                entries.write(
                        reading.create(body, writer(standing, visitor)),
                        standing,
                        visitor.today(clock));
        return ResponseEntity.created(URI.create("/api/v1/entries/" + entry.id()))
                .eTag(Seen.tag(entry.version()))
                .body(EntryJson.of(entry));
    }

    @GetMapping("/api/v1/entries/{entry}")
    @Who(Rule.READER)
    ResponseEntity<EntryJson> show(@PathVariable UUID entry) {
        return answer(queries.find(entry).orElseThrow(NotFound::new));
    }

    @PutMapping("/api/v1/entries/{entry}")
    @Who(Rule.AUTHOR)
    ResponseEntity<EntryJson> update(
            @PathVariable UUID entry,
            Visitor visitor,
            Standing standing,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Sent<EntryFields> body) {
        var now = entries.hold(standing.journey(), entry);
        new Seen(ifMatch).check(now.version(), () -> EntryJson.of(now));
        var wish = reading.change(now, body.get(), writer(standing, visitor));
        return answer(entries.change(now, wish, standing, visitor.today(clock)));
    }

    @DeleteMapping("/api/v1/entries/{entry}")
    @Who(Rule.AUTHOR)
    ResponseEntity<Void> destroy(
            @PathVariable UUID entry,
            Standing standing,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var now = entries.hold(standing.journey(), entry);
        new Seen(ifMatch).checkIfGiven(now.version(), () -> EntryJson.of(now));
        entries.bin(standing.journey(), entry);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/v1/entries/{binnedEntry}/return")
    @Who(Rule.AUTHOR)
    ResponseEntity<EntryJson> giveBack(@PathVariable UUID binnedEntry, Standing standing) {
        entries.giveBack(standing.journey(), binnedEntry);
        return answer(queries.find(binnedEntry).orElseThrow(NotFound::new));
    }

    @GetMapping("/api/v1/entries/{entry}/versions")
    @Who(Rule.READER)
    EntryJson.Page versions(@PathVariable UUID entry, Standing standing) {
        var now = queries.find(entry).orElseThrow(NotFound::new);
        return new EntryJson.Page(
                queries.earlier(standing, now).stream().map(EntryJson.Earlier::of).toList(), null);
    }

    private EntryReading.Writer writer(Standing standing, Visitor visitor) {
        return new EntryReading.Writer(standing, visitor.child(), visitor.today(clock), false);
    }

    private static ResponseEntity<EntryJson> answer(Entry entry) {
        return ResponseEntity.ok().eTag(Seen.tag(entry.version())).body(EntryJson.of(entry));
    }
}
