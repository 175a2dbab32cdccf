package org.poruch.app.meeting;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Limit;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Sent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeetingApi {
    private final Meetings meetings;
    private final MeetingQueries queries;

    MeetingApi(Meetings meetings, MeetingQueries queries) {
        this.meetings = meetings;
        this.queries = queries;
    }

    record Page(List<Meeting> items, @Nullable UUID next) {}

    @GetMapping("/api/v1/journeys/{journey}/meetings")
    @Who(Rule.PAIR)
    Page list(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "50") Limit limit,
            @RequestParam(required = false) @Nullable UUID cursor,
            Visitor visitor) {
        int most = limit.most();
        var found = queries.of(journey, visitor.person(), most + 1, cursor);
        var shown = found.stream().limit(most).toList();
        return new Page(shown, found.size() > most ? shown.getLast().id() : null);
    }

    @PostMapping("/api/v1/journeys/{journey}/meetings")
    @Who(Rule.PAIR)
    ResponseEntity<Meeting> create(
            @PathVariable JourneyId journey,
            @RequestBody MeetingWish body,
            Standing standing,
            Visitor visitor) {
        var meeting = one(meetings.note(journey, body, standing, visitor), visitor);
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + meeting.id()))
                .eTag(Seen.tag(meeting.version()))
                .body(meeting);
    }

    @GetMapping("/api/v1/meetings/{meeting}")
    @Who(Rule.PAIR)
    ResponseEntity<Meeting> show(@PathVariable UUID meeting, Visitor visitor) {
        var found = one(meeting, visitor);
        return ResponseEntity.ok().eTag(Seen.tag(found.version())).body(found);
    }

    @PutMapping("/api/v1/meetings/{meeting}")
    @Who(Rule.PAIR)
    ResponseEntity<Meeting> update(
            @PathVariable UUID meeting,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Sent<MeetingWish> body,
            Standing standing,
            Visitor visitor) {
        meetings.correct(meeting, body, new Seen(version), standing, visitor);
        return show(meeting, visitor);
    }

    private Meeting one(UUID meeting, Visitor visitor) {
        return queries.one(meeting, visitor.person()).orElseThrow(NotFound::new);
    }
}
