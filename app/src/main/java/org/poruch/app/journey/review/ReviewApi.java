package org.poruch.app.journey.review;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReviewApi {
    private final Reviews reviews;

    ReviewApi(Reviews reviews) {
        this.reviews = reviews;
    }

    record Said(@Nullable String text) {}

    /** A review; nothing but nulls, and no version, as long as nobody has chosen form and level. */
    record Look(
            @Nullable Integer version,
            @Nullable ReviewForm form,
            @Nullable ReviewLevel level,
            Review.@Nullable Expert expert,
            Review.@Nullable Decision decision,
            List<ReviewWord> earlier) {
        static final Look NOTHING = new Look(null, null, null, null, null, List.of());

        static Look of(Review now) {
            return new Look(
                    now.version(),
                    now.form(),
                    now.level(),
                    now.expert(),
                    now.decision(),
                    now.earlier());
        }
    }

    @GetMapping("/api/v1/journeys/{journey}/review")
    @Who(Rule.PAIR)
    ResponseEntity<Look> show(@PathVariable JourneyId journey) {
        return reviews.of(journey)
                .map(now -> ResponseEntity.ok().eTag(Seen.tag(now.version())).body(Look.of(now)))
                .orElseGet(() -> ResponseEntity.ok(Look.NOTHING));
    }

    @PutMapping("/api/v1/journeys/{journey}/review")
    @Who(Rule.TUTEE)
    ResponseEntity<Look> choose(
            @PathVariable JourneyId journey,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Sent<ReviewWish> body,
            Visitor visitor) {
        reviews.choose(journey, body, new Seen(version), visitor);
        return show(journey);
    }

    @PutMapping("/api/v1/journeys/{journey}/review/expert")
    @Who(Rule.TUTOR)
    ResponseEntity<Look> expert(
            @PathVariable JourneyId journey,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Sent<Said> body,
            Visitor visitor) {
        reviews.expert(journey, () -> body.get().text(), new Seen(version), visitor);
        return show(journey);
    }

    @PutMapping("/api/v1/journeys/{journey}/review/decision")
    @Who(Rule.TUTEE)
    ResponseEntity<Look> decide(
            @PathVariable JourneyId journey,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Sent<Said> body,
            Visitor visitor) {
        reviews.decide(journey, () -> body.get().text(), new Seen(version), visitor);
        return show(journey);
    }
}
