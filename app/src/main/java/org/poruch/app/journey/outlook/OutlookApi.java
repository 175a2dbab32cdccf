package org.poruch.app.journey.outlook;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Sent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OutlookApi {
    private final Outlooks outlooks;

    OutlookApi(Outlooks outlooks) {
        this.outlooks = outlooks;
    }

    /**
     * The outlook that holds, with the earlier ones beside; nothing but nulls, and no version, as
     * long as the tutee has not answered.
     */
    record Look(
            @Nullable Integer version,
            List<GoalView> goals,
            @Nullable Support support,
            @Nullable String next,
            @Nullable LocalDate nextBy,
            Outlook.@Nullable By by,
            @Nullable Instant at,
            List<Outlook> earlier) {
        static final Look NOTHING =
                new Look(null, List.of(), null, null, null, null, null, List.of());

        static Look of(Outlook now, List<Outlook> earlier) {
            return new Look(
                    now.version(),
                    now.goals(),
                    now.support(),
                    now.next(),
                    now.nextBy(),
                    now.by(),
                    now.at(),
                    earlier);
        }
    }

    /** A journey of the next cycle. */
    record Next(JourneyId id, JourneyId before) {}

    @GetMapping("/api/v1/journeys/{journey}/outlook")
    @Who(Rule.PAIR)
    ResponseEntity<Look> show(@PathVariable JourneyId journey) {
        var versions = outlooks.versions(journey);
        if (versions.isEmpty()) {
            return ResponseEntity.ok(Look.NOTHING);
        }
        var now = versions.getFirst();
        return ResponseEntity.ok()
                .eTag(Seen.tag(now.version()))
                .body(Look.of(now, versions.subList(1, versions.size())));
    }

    @PutMapping("/api/v1/journeys/{journey}/outlook")
    @Who(Rule.TUTEE)
    ResponseEntity<Look> answer(
            @PathVariable JourneyId journey,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Sent<OutlookWish> body,
            Visitor visitor) {
        outlooks.answer(journey, body, new Seen(version), visitor);
        return show(journey);
    }

    @PostMapping("/api/v1/journeys/{journey}/next")
    @Who(Rule.TUTEE)
    ResponseEntity<Next> next(@PathVariable JourneyId journey, Visitor visitor) {
        var next = outlooks.next(journey, visitor);
        return ResponseEntity.created(URI.create("/api/v1/journeys/" + next))
                .body(new Next(next, journey));
    }
}
