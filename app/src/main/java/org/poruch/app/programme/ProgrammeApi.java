package org.poruch.app.programme;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Sent;
import org.poruch.app.page.Stale;
import org.poruch.app.programme.view.Trunk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProgrammeApi {
    private final Programmes programmes;

    ProgrammeApi(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The trunk, or nothing as long as nobody has written one. */
    record Shown(@Nullable Trunk trunk) {}

    record Wished(@Nullable List<@Nullable String> journeys) {}

    record Taken(List<UUID> steps) {}

    @GetMapping("/api/v1/journeys/{journey}/programme")
    @Who(Rule.PAIR)
    ResponseEntity<Shown> show(@PathVariable JourneyId journey) {
        return answer(journey);
    }

    @PutMapping("/api/v1/journeys/{journey}/programme")
    @Who(Rule.TUTOR)
    ResponseEntity<Shown> write(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Sent<ProgrammeWish> wish) {
        programmes.write(
                journey,
                wish,
                visitor,
                version -> {
                    if (version > 0) {
                        new Seen(match).check(version, () -> shown(journey));
                    } else if (match != null) {
                        throw new Stale(shown(journey));
                    }
                });
        return answer(journey);
    }

    @PutMapping("/api/v1/journeys/{journey}/programme/members")
    @Who(Rule.TUTOR)
    ResponseEntity<Shown> members(
            @PathVariable JourneyId journey, Visitor visitor, @RequestBody Wished wished) {
        var raw = Objects.requireNonNullElse(wished.journeys(), List.<String>of());
        var ids = ProgrammeController.ids(raw.stream().filter(Objects::nonNull).toList());
        programmes.members(journey, ids, visitor);
        return answer(journey);
    }

    @PostMapping("/api/v1/journeys/{journey}/programme/taking")
    @Who(Rule.TUTEE)
    Taken take(@PathVariable JourneyId journey, Visitor visitor) {
        return new Taken(programmes.take(journey, visitor));
    }

    private Shown shown(JourneyId journey) {
        return new Shown(programmes.of(journey).orElse(null));
    }

    private ResponseEntity<Shown> answer(JourneyId journey) {
        var shown = shown(journey);
        var trunk = shown.trunk();
        var answer = ResponseEntity.ok();
        return (trunk == null ? answer : answer.eTag(Seen.tag(trunk.version()))).body(shown);
    }
}
