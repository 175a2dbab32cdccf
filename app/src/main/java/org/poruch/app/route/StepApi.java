package org.poruch.app.route;

import java.net.URI;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Sent;
import org.poruch.app.route.view.StepLook;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StepApi {
    private final Steps steps;

    StepApi(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/api/v1/journeys/{journey}/route/steps")
    @Who(Rule.TUTEE)
    ResponseEntity<StepLook> create(
            @PathVariable JourneyId journey, Visitor visitor, @RequestBody StepBody body) {
        var step = steps.add(journey, body, visitor);
        return ResponseEntity.created(URI.create("/api/v1/steps/" + step.id()))
                .eTag(Seen.tag(step.version()))
                .body(step);
    }

    @GetMapping("/api/v1/steps/{step}")
    @Who(Rule.PAIR)
    ResponseEntity<StepLook> show(@PathVariable UUID step, Standing standing) {
        return answer(steps.find(standing.journey(), step));
    }

    @PutMapping("/api/v1/steps/{step}")
    @Who(Rule.TUTEE)
    ResponseEntity<StepLook> update(
            @PathVariable UUID step,
            Visitor visitor,
            Standing standing,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Sent<StepBody> body) {
        var journey = standing.journey();
        return answer(
                steps.change(
                        journey,
                        step,
                        body,
                        visitor,
                        held(match, journey, step),
                        UnaryOperator.identity()));
    }

    @DeleteMapping("/api/v1/steps/{step}")
    @Who(Rule.TUTEE)
    ResponseEntity<Void> destroy(
            @PathVariable UUID step,
            Visitor visitor,
            Standing standing,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        steps.takeOff(
                standing.journey(), step, visitor, held(match, standing.journey(), step), null);
        return ResponseEntity.noContent().build();
    }

    private IntConsumer held(@Nullable String match, JourneyId journey, UUID step) {
        return version -> new Seen(match).check(version, () -> steps.find(journey, step));
    }

    private static ResponseEntity<StepLook> answer(StepLook step) {
        return ResponseEntity.ok().eTag(Seen.tag(step.version())).body(step);
    }

    @PutMapping("/api/v1/steps/{step}/place")
    @Who(Rule.TUTEE)
    ResponseEntity<StepLook> place(
            @PathVariable UUID step,
            Visitor visitor,
            Standing standing,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @RequestBody PlaceBody body) {
        var journey = standing.journey();
        var moved =
                steps.place(
                        journey,
                        step,
                        body,
                        visitor,
                        now -> new Seen(match).checkIfGiven(now, () -> steps.find(journey, step)));
        return ResponseEntity.ok().eTag(Seen.tag(moved.version())).body(moved);
    }
}
