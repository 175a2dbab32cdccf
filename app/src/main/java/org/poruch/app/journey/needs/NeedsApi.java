package org.poruch.app.journey.needs;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.needs.view.NeedsFields;
import org.poruch.app.journey.needs.view.VoiceLook;
import org.poruch.app.page.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Each call adds a wording to one column; the newest of each voice is what holds. */
@RestController
class NeedsApi {
    private final NeedsCard card;
    private final Clock clock;

    NeedsApi(NeedsCard card, Clock clock) {
        this.card = card;
        this.clock = clock;
    }

    record Items(List<VoiceLook> items, @Nullable String next) {}

    record Added(UUID id, String voice) {}

    @GetMapping("/api/v1/journeys/{journey}/needs")
    @Who(Rule.READER)
    Items list(
            @PathVariable JourneyId journey,
            Standing standing,
            @RequestParam(defaultValue = "50") Limit limit) {
        var all = card.of(standing);
        return new Items(all.stream().limit(limit.most()).toList(), null);
    }

    @PostMapping("/api/v1/journeys/{journey}/needs")
    @Who(Rule.VOICES)
    ResponseEntity<Added> create(
            @PathVariable JourneyId journey,
            Standing standing,
            Visitor visitor,
            @RequestBody NeedsFields body) {
        var said = NeedsReading.read(body, standing, visitor.child());
        card.say(journey, said, visitor.person(), visitor.today(clock));
        return ResponseEntity.created(URI.create("/api/v1/journeys/" + journey + "/needs"))
                .body(new Added(said.id(), said.voice().word()));
    }
}
