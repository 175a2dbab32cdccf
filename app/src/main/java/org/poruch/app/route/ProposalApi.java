package org.poruch.app.route;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Limit;
import org.poruch.app.route.view.ProposalLook;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProposalApi {
    private final Proposals proposals;
    private final Ideas ideas;

    ProposalApi(Proposals proposals, Ideas ideas) {
        this.proposals = proposals;
        this.ideas = ideas;
    }

    @GetMapping("/api/v1/journeys/{journey}/route/proposals")
    @Who(Rule.PAIR)
    RouteApi.Items<ProposalLook> list(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "50") Limit limit,
            @RequestParam(defaultValue = "0") int cursor) {
        int most = limit.most();
        List<ProposalLook> all = proposals.of(journey);
        int from = Math.clamp(cursor, 0, all.size());
        int to = Math.min(all.size(), from + most);
        return new RouteApi.Items<>(
                all.subList(from, to), to < all.size() ? String.valueOf(to) : null);
    }

    @PostMapping("/api/v1/journeys/{journey}/route/proposals")
    @Who(Rule.TUTOR)
    ResponseEntity<ProposalLook> create(
            @PathVariable JourneyId journey, Visitor visitor, @RequestBody StepBody body) {
        var id = ideas.propose(journey, body, visitor);
        return ResponseEntity.created(URI.create("/api/v1/proposals/" + id))
                .body(proposals.find(id));
    }

    @GetMapping("/api/v1/proposals/{proposal}")
    @Who(Rule.PAIR)
    ProposalLook show(@PathVariable UUID proposal) {
        return proposals.find(proposal);
    }

    @PutMapping("/api/v1/proposals/{proposal}/answer")
    @Who(Rule.TUTEE)
    ProposalLook answer(
            @PathVariable UUID proposal,
            Visitor visitor,
            Standing standing,
            @RequestBody StepBody body) {
        return proposals.answer(standing.journey(), proposal, body, visitor);
    }
}
