package org.poruch.app.journey;

import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Given;
import org.poruch.app.page.Limit;
import org.poruch.app.page.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JourneyApi {
    static final int LONGEST = 2000;

    private final Journeys journeys;
    private final JourneyJson json;
    private final Openings openings;

    JourneyApi(Journeys journeys, JourneyJson json, Openings openings) {
        this.journeys = journeys;
        this.json = json;
        this.openings = openings;
    }

    record Text(@Nullable String text) {}

    record StageBody(@Nullable String stage) {}

    @GetMapping("/api/v1/journeys")
    @Who(Rule.SIGNED_IN)
    ResponseEntity<String> list(
            Visitor visitor,
            @RequestParam(defaultValue = "50") Limit limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int most = limit.most();
        var found = json.mine(visitor, most + 1, cursor);
        var shown = found.stream().limit(most).toList();
        var next = found.size() > most ? "\"" + shown.getLast().id() + "\"" : "null";
        var items = shown.stream().map(JourneyJson.Look::json).collect(Collectors.joining(","));
        return body("{\"items\":[" + items + "],\"next\":" + next + "}");
    }

    @PostMapping("/api/v1/journeys")
    @Who(Rule.SIGNED_IN)
    ResponseEntity<String> create(Visitor visitor, @RequestBody Openings.Wish wish) {
        var journey = journeys.open(openings.read(wish, visitor), visitor);
        return ResponseEntity.created(URI.create("/api/v1/journeys/" + journey))
                .contentType(MediaType.APPLICATION_JSON)
                .body(one(journey, visitor));
    }

    @GetMapping("/api/v1/journeys/{journey}")
    @Who(value = Rule.READER, withoutConsent = true)
    ResponseEntity<String> show(@PathVariable JourneyId journey, Visitor visitor) {
        return body(one(journey, visitor));
    }

    @PostMapping("/api/v1/journeys/{journey}/taking")
    @Who(Rule.TUTEE)
    ResponseEntity<String> take(@PathVariable JourneyId journey, Visitor visitor) {
        journeys.take(journey);
        return body(one(journey, visitor));
    }

    @PutMapping("/api/v1/journeys/{journey}/interest")
    @Who(Rule.TUTEE)
    ResponseEntity<String> interest(
            @PathVariable JourneyId journey, Visitor visitor, @RequestBody Text body) {
        var given = new Given();
        var text = given.text("text", body.text(), LONGEST);
        given.check();
        journeys.interest(journey, text, visitor);
        return body(one(journey, visitor));
    }

    @PutMapping("/api/v1/journeys/{journey}/stage")
    @Who(Rule.TUTEE)
    ResponseEntity<String> stage(
            @PathVariable JourneyId journey, Visitor visitor, @RequestBody StageBody body) {
        journeys.go(journey, body.stage(), visitor);
        return body(one(journey, visitor));
    }

    private String one(JourneyId journey, Visitor visitor) {
        return json.one(journey.value(), visitor).orElseThrow(NotFound::new).json();
    }

    private static ResponseEntity<String> body(String json) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }
}
