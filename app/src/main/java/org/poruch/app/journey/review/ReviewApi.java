package org.poruch.app.journey.review;

import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReviewApi {
    private final Reviews reviews;

    ReviewApi(Reviews reviews) {
        this.reviews = reviews;
    }

    record Said(@Nullable String text) {}

    @GetMapping("/api/v1/journeys/{journey}/review")
    @Who(Rule.PAIR)
    ResponseEntity<Review> show(@PathVariable JourneyId journey) {
        var review = reviews.of(journey).orElseThrow(NotFound::new);
        return ResponseEntity.ok().eTag(Seen.tag(review.version())).body(review);
    }

    @PutMapping("/api/v1/journeys/{journey}/review")
    @Who(Rule.TUTEE)
    ResponseEntity<Review> choose(
            @PathVariable JourneyId journey,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody ReviewWish body,
            Visitor visitor) {
        reviews.choose(journey, body, new Seen(version), visitor);
        return show(journey);
    }

    @PutMapping("/api/v1/journeys/{journey}/review/expert")
    @Who(Rule.TUTOR)
    ResponseEntity<Review> expert(
            @PathVariable JourneyId journey,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody Said body,
            Visitor visitor) {
        reviews.expert(journey, body.text(), new Seen(version), visitor);
        return show(journey);
    }

    @PutMapping("/api/v1/journeys/{journey}/review/decision")
    @Who(Rule.TUTEE)
    ResponseEntity<Review> decide(
            @PathVariable JourneyId journey,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody Said body,
            Visitor visitor) {
        reviews.decide(journey, body.text(), new Seen(version), visitor);
        return show(journey);
    }
}
