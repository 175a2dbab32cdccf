package org.poruch.app.journey.analysis;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Limit;
import org.poruch.app.page.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnalysisApi {
    private final Analyses analyses;
    private final AnalysisQueries queries;
    private final Clock clock;

    AnalysisApi(Analyses analyses, AnalysisQueries queries, Clock clock) {
        this.analyses = analyses;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/api/v1/journeys/{journey}/analyses")
    @Who(Rule.PAIR)
    AnalysisJson.Page list(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "50") Limit limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int most = limit.most();
        var found = queries.of(journey, most + 1, cursor);
        var shown = found.stream().limit(most).map(AnalysisJson::of).toList();
        return new AnalysisJson.Page(shown, found.size() > most ? shown.getLast().id() : null);
    }

    @PostMapping("/api/v1/journeys/{journey}/analyses")
    @Who(Rule.PAIR)
    ResponseEntity<AnalysisJson> create(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestBody(required = false) AnalysisReading.@Nullable Opening body) {
        var sheet = analyses.open(journey, AnalysisReading.probes(body), hand(visitor));
        return ResponseEntity.created(URI.create("/api/v1/analyses/" + sheet.id()))
                .body(AnalysisJson.of(sheet));
    }

    @GetMapping("/api/v1/analyses/{analysis}")
    @Who(Rule.PAIR)
    AnalysisJson show(@PathVariable UUID analysis, Standing standing) {
        return AnalysisJson.of(
                queries.find(standing.journey(), analysis).orElseThrow(NotFound::new));
    }

    @PutMapping("/api/v1/analyses/{analysis}/own")
    @Who(Rule.TUTEE)
    AnalysisJson own(
            @PathVariable UUID analysis,
            Standing standing,
            Visitor visitor,
            @RequestBody AnalysisReading.OwnFields body) {
        return AnalysisJson.of(
                analyses.own(
                        standing.journey(), analysis, AnalysisReading.own(body), hand(visitor)));
    }

    @PutMapping("/api/v1/analyses/{analysis}/expert")
    @Who(Rule.TUTOR)
    AnalysisJson expert(
            @PathVariable UUID analysis,
            Standing standing,
            Visitor visitor,
            @RequestBody AnalysisReading.TextFields body) {
        analyses.afterOwn(standing.journey(), analysis);
        return AnalysisJson.of(
                analyses.expert(
                        standing.journey(), analysis, AnalysisReading.text(body), hand(visitor)));
    }

    @PutMapping("/api/v1/analyses/{analysis}/decided")
    @Who(Rule.TUTEE)
    AnalysisJson decided(
            @PathVariable UUID analysis,
            Standing standing,
            Visitor visitor,
            @RequestBody AnalysisReading.TextFields body) {
        analyses.afterOwn(standing.journey(), analysis);
        return AnalysisJson.of(
                analyses.decided(
                        standing.journey(), analysis, AnalysisReading.text(body), hand(visitor)));
    }

    private Analyses.Hand hand(Visitor visitor) {
        return new Analyses.Hand(visitor.person(), visitor.today(clock));
    }
}
