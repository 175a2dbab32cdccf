package org.poruch.app.route;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Limit;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Sent;
import org.poruch.app.page.Stale;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.ProposalLook;
import org.poruch.app.route.view.StepLook;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RouteApi {
    private final RouteQueries queries;
    private final VersionQueries versions;
    private final ProposalStore proposals;
    private final RouteChanges changes;
    private final WholeRoute whole;

    RouteApi(
            RouteQueries queries,
            VersionQueries versions,
            ProposalStore proposals,
            RouteChanges changes,
            WholeRoute whole) {
        this.queries = queries;
        this.versions = versions;
        this.proposals = proposals;
        this.changes = changes;
        this.whole = whole;
    }

    record Hours(BigDecimal total, BigDecimal done) {}

    record RouteJson(
            int version, List<BranchLook> branches, List<ProposalLook> proposals, Hours hours) {}

    record Items<T>(List<T> items, @Nullable String next) {}

    @GetMapping("/api/v1/journeys/{journey}/route")
    @Who(Rule.PAIR)
    @Transactional(readOnly = true)
    public ResponseEntity<RouteJson> show(@PathVariable JourneyId journey) {
        return answer(journey);
    }

    @PutMapping("/api/v1/journeys/{journey}/route")
    @Who(Rule.TUTEE)
    public ResponseEntity<RouteJson> replace(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Sent<WholeRoute.Body> body) {
        int version = changes.hold(journey).version();
        if (version > 0) {
            new Seen(match).check(version, () -> json(journey));
        } else if (match != null) {
            throw new Stale(json(journey));
        }
        whole.replace(journey, body.get(), visitor);
        return answer(journey);
    }

    @GetMapping("/api/v1/journeys/{journey}/route/versions")
    @Who(Rule.PAIR)
    @Transactional(readOnly = true)
    public Items<VersionQueries.Line> versions(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "50") Limit limit,
            @RequestParam(defaultValue = "2147483647") int cursor) {
        int most = limit.most();
        var found = versions.before(journey, cursor, most + 1);
        var shown = found.stream().limit(most).toList();
        return new Items<>(
                shown, found.size() > most ? String.valueOf(shown.getLast().version()) : null);
    }

    @GetMapping("/api/v1/journeys/{journey}/route/versions/{number}")
    @Who(Rule.PAIR)
    @Transactional(readOnly = true)
    public VersionQueries.Kept version(@PathVariable JourneyId journey, @PathVariable int number) {
        return versions.kept(journey, number).orElseThrow(NotFound::new);
    }

    private ResponseEntity<RouteJson> answer(JourneyId journey) {
        var route = json(journey);
        var answer = ResponseEntity.ok();
        return (route.version() == 0 ? answer : answer.eTag(Seen.tag(route.version()))).body(route);
    }

    private RouteJson json(JourneyId journey) {
        var route = queries.route(journey);
        var plan = route.plan();
        var hours = new Hours(plan.hours(step -> !step.aside()), plan.hours(StepLook::done));
        return new RouteJson(route.version(), plan.branches(), proposals.of(journey), hours);
    }
}
