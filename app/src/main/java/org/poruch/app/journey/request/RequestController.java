package org.poruch.app.journey.request;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.evidence.Evidence;
import org.poruch.app.journey.request.view.RequestPage;
import org.poruch.app.journey.request.view.RequestsPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RequestController {
    private final Requests requests;
    private final RequestQueries queries;
    private final Evidence evidence;
    private final Clock clock;

    RequestController(Requests requests, RequestQueries queries, Evidence evidence, Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.evidence = evidence;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/requests")
    @Who(Rule.READER)
    ModelAndView list(@PathVariable JourneyId journey, Standing standing, Visitor visitor) {
        var page =
                new RequestsPage(
                        journey.toString(),
                        standing.tutee(),
                        queries.list(standing, visitor.today(clock)));
        return new ModelAndView("request/list", Map.of("page", page));
    }

    @GetMapping("/requests/{request}")
    @Who(Rule.READER)
    ModelAndView show(@PathVariable UUID request, Standing standing, Visitor visitor) {
        return page(request, standing, visitor, "", Faults.none(), 200);
    }

    @PostMapping("/requests/{request}/talks")
    @Who(Rule.PAIR)
    ModelAndView talk(
            @PathVariable UUID request,
            @ModelAttribute RequestBody fields,
            Standing standing,
            Visitor visitor) {
        try {
            requests.becomes(request, RequestState.TALKED_OVER, fields.talk(), visitor);
            return new ModelAndView("redirect:/requests/" + request + "?said=saved");
        } catch (Invalid invalid) {
            return again(request, fields, standing, visitor, invalid);
        }
    }

    @PostMapping("/requests/{request}/state")
    @Who(Rule.TUTEE)
    ModelAndView decide(
            @PathVariable UUID request,
            @ModelAttribute RequestBody fields,
            Standing standing,
            Visitor visitor) {
        try {
            var wish = fields.read();
            if (wish.state() == RequestState.ROUTE) {
                requests.walk(request, wish.note(), visitor);
                return new ModelAndView(
                        "redirect:/journeys/" + standing.journey() + "/route?said=saved");
            }
            requests.becomes(request, wish.state(), wish.note(), visitor);
            return new ModelAndView("redirect:/requests/" + request + "?said=saved");
        } catch (Invalid invalid) {
            return again(request, fields, standing, visitor, invalid);
        }
    }

    private ModelAndView again(
            UUID request, RequestBody fields, Standing standing, Visitor visitor, Invalid why) {
        var note = Objects.requireNonNullElse(fields.note(), "");
        return page(request, standing, visitor, note, why.faults(), why.status());
    }

    private ModelAndView page(
            UUID request,
            Standing standing,
            Visitor visitor,
            String note,
            Faults faults,
            int status) {
        var page =
                new RequestPage(
                        queries.find(request, visitor.today(clock)).orElseThrow(NotFound::new),
                        standing.tutee(),
                        standing.pair(),
                        queries.turns(request),
                        evidence.on(List.of(request)).getOrDefault(request, List.of()),
                        note,
                        faults);
        return new ModelAndView(
                "request/show", Map.of("page", page), HttpStatusCode.valueOf(status));
    }
}
