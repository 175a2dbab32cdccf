package org.poruch.app.journey.request;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.request.view.RequestLook;
import org.poruch.app.page.Limit;
import org.poruch.app.page.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A request is asked as an entry of that kind; here is what becomes of it. */
@RestController
class RequestApi {
    private final Requests requests;
    private final RequestQueries queries;
    private final Clock clock;

    RequestApi(Requests requests, RequestQueries queries, Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.clock = clock;
    }

    record Items(List<RequestLook> items, @Nullable String next) {}

    @GetMapping("/api/v1/journeys/{journey}/requests")
    @Who(Rule.READER)
    Items list(
            @PathVariable JourneyId journey,
            Standing standing,
            Visitor visitor,
            @RequestParam(defaultValue = "50") Limit limit) {
        var all = queries.list(standing, visitor.today(clock));
        return new Items(all.stream().limit(limit.most()).toList(), null);
    }

    @GetMapping("/api/v1/requests/{request}")
    @Who(Rule.READER)
    RequestLook show(@PathVariable UUID request, Visitor visitor) {
        return queries.find(request, visitor.today(clock)).orElseThrow(NotFound::new);
    }

    @PostMapping("/api/v1/requests/{request}/talks")
    @Who(Rule.PAIR)
    RequestLook talk(
            @PathVariable UUID request,
            Visitor visitor,
            @org.springframework.web.bind.annotation.RequestBody RequestBody body) {
        requests.becomes(request, RequestState.TALKED_OVER, body.talk(), visitor);
        return show(request, visitor);
    }

    @PutMapping("/api/v1/requests/{request}/state")
    @Who(Rule.TUTEE)
    RequestLook decide(
            @PathVariable UUID request,
            Visitor visitor,
            @org.springframework.web.bind.annotation.RequestBody RequestBody body) {
        var wish = body.read();
        if (wish.state() == RequestState.ROUTE) {
            requests.walk(request, wish.note(), visitor);
        } else {
            requests.becomes(request, wish.state(), wish.note(), visitor);
        }
        return show(request, visitor);
    }
}
