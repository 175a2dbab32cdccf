package org.poruch.app.journey.comparison;

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
import org.poruch.app.journey.comparison.view.ComparisonFields;
import org.poruch.app.journey.comparison.view.ComparisonLook;
import org.poruch.app.page.Limit;
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
class ComparisonApi {
    private final Comparisons comparisons;
    private final Clock clock;

    ComparisonApi(Comparisons comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
    }

    record Items(List<ComparisonLook> items, @Nullable String next) {}

    @GetMapping("/api/v1/journeys/{journey}/comparisons")
    @Who(Rule.READER)
    Items list(
            @PathVariable JourneyId journey,
            Standing standing,
            @RequestParam(defaultValue = "50") Limit limit) {
        return new Items(comparisons.list(standing).stream().limit(limit.most()).toList(), null);
    }

    @PostMapping("/api/v1/journeys/{journey}/comparisons")
    @Who(Rule.TUTEE)
    ResponseEntity<ComparisonLook> create(
            @PathVariable JourneyId journey,
            Standing standing,
            Visitor visitor,
            @RequestBody ComparisonFields body) {
        var wish = ComparisonReading.read(body, null, standing, visitor.child());
        var made = comparisons.write(wish, standing, visitor.today(clock));
        return ResponseEntity.created(URI.create("/api/v1/comparisons/" + made.id()))
                .eTag(Seen.tag(made.version()))
                .body(made);
    }

    @GetMapping("/api/v1/comparisons/{comparison}")
    @Who(Rule.READER)
    ResponseEntity<ComparisonLook> show(@PathVariable UUID comparison) {
        return answer(comparisons.get(comparison));
    }

    @PutMapping("/api/v1/comparisons/{comparison}")
    @Who(Rule.AUTHOR)
    ResponseEntity<ComparisonLook> update(
            @PathVariable UUID comparison,
            Standing standing,
            Visitor visitor,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Sent<ComparisonFields> body) {
        var now = comparisons.hold(comparison, standing);
        new Seen(ifMatch).check(now.version(), () -> now);
        var wish = ComparisonReading.read(body.get(), now, standing, visitor.child());
        return answer(comparisons.change(wish));
    }

    private static ResponseEntity<ComparisonLook> answer(ComparisonLook look) {
        return ResponseEntity.ok().eTag(Seen.tag(look.version())).body(look);
    }
}
