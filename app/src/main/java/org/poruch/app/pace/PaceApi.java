package org.poruch.app.pace;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.pace.view.PacePage;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Sent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PaceApi {
    private final Paces paces;
    private final Clock clock;

    PaceApi(Paces paces, Clock clock) {
        this.paces = paces;
        this.clock = clock;
    }

    record Body(Pace pace, List<PacePage.Promise> answers) {}

    record Days(@Nullable String days) {}

    record Promise(@Nullable Integer days) {}

    @GetMapping("/api/v1/journeys/{journey}/pace")
    @Who(Rule.PAIR)
    ResponseEntity<Body> show(@PathVariable JourneyId journey, Standing standing, Visitor visitor) {
        var pace = paces.of(journey);
        var body =
                new Body(
                        standing.tutee() ? pace : pace.forTutor(),
                        paces.promises(journey, visitor.today(clock)));
        return ResponseEntity.ok().eTag(Seen.tag(pace.version())).body(body);
    }

    @PutMapping("/api/v1/journeys/{journey}/pace")
    @Who(Rule.TUTEE)
    ResponseEntity<Pace> say(
            @PathVariable JourneyId journey,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Sent<PaceReading.Fields> body) {
        var pace = paces.say(journey, () -> PaceReading.pace(body.get()), new Seen(version));
        return ResponseEntity.ok().eTag(Seen.tag(pace.version())).body(pace);
    }

    @GetMapping("/api/v1/answer-promise")
    @Who(Rule.TUTOR_ROLE)
    Promise promise(Visitor visitor) {
        return new Promise(paces.promise(visitor.person()));
    }

    @PutMapping("/api/v1/answer-promise")
    @Who(Rule.TUTOR_ROLE)
    Promise promise(@RequestBody Days body, Visitor visitor) {
        paces.promise(visitor.person(), PaceReading.promise(body.days()));
        return promise(visitor);
    }
}
