package org.poruch.app.journey.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.own.view.LookBackPage;
import org.poruch.app.journey.own.view.OwnPage;
import org.poruch.app.page.Given;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OwnApi {
    private final OwnQueries queries;
    private final Clock clock;

    OwnApi(OwnQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    record Likes(@Nullable Boolean large, @Nullable Boolean symbols) {}

    record Items(List<LookBackPage.Own> items, @Nullable String next) {}

    @GetMapping("/api/v1/journeys/{journey}/own")
    @Who(Rule.TUTEE)
    OwnPage show(@PathVariable JourneyId journey, Standing standing, Visitor visitor) {
        return queries.page(standing, visitor.child(), visitor.today(clock));
    }

    @PutMapping("/api/v1/journeys/{journey}/own")
    @Who(Rule.TUTEE)
    OwnPage like(
            @PathVariable JourneyId journey,
            Standing standing,
            Visitor visitor,
            @RequestBody Likes body) {
        queries.like(
                visitor.person(),
                Boolean.TRUE.equals(body.large()),
                Boolean.TRUE.equals(body.symbols()));
        return show(journey, standing, visitor);
    }

    /** A month of own entries; {@code from} is any day of it. */
    @GetMapping("/api/v1/journeys/{journey}/look-back")
    @Who(Rule.TUTEE)
    Items lookBack(
            @PathVariable JourneyId journey,
            Standing standing,
            Visitor visitor,
            @RequestParam(defaultValue = "") String from) {
        var given = new Given();
        LocalDate day = given.optionalDay("from", from);
        given.check();
        var month = (day == null ? visitor.today(clock) : day).withDayOfMonth(1);
        return new Items(queries.month(standing, month), null);
    }
}
