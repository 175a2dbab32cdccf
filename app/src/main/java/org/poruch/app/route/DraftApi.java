package org.poruch.app.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Sent;
import org.poruch.app.page.Stale;
import org.poruch.app.route.DraftStore.Draft;
import org.poruch.app.route.view.BranchLook;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The draft of a route, for its owner. */
@RestController
class DraftApi {
    private final Drafts drafts;

    DraftApi(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param version 0 as long as nothing is tried out
     * @param base the version of the route from which it was begun
     */
    record DraftJson(int version, int base, List<BranchLook> branches) {
        static DraftJson of(Draft draft) {
            return new DraftJson(draft.version(), draft.base(), draft.plan().branches());
        }
    }

    @GetMapping("/api/v1/journeys/{journey}/route/draft")
    @Who(Rule.TUTEE)
    ResponseEntity<DraftJson> show(@PathVariable JourneyId journey, Visitor visitor) {
        return answer(drafts.find(journey, visitor).orElseGet(() -> drafts.blank(journey)));
    }

    @PutMapping("/api/v1/journeys/{journey}/route/draft")
    @Who(Rule.TUTEE)
    ResponseEntity<DraftJson> put(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Sent<WholeRoute.Body> body) {
        var there = drafts.find(journey, visitor);
        if (there.isPresent()) {
            var draft = there.get();
            new Seen(match).check(draft.version(), () -> DraftJson.of(draft));
        } else if (match != null) {
            throw new Stale(0);
        }
        return answer(drafts.replace(journey, visitor, body.get()));
    }

    @PostMapping("/api/v1/journeys/{journey}/route/draft/showing")
    @Who(Rule.TUTEE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reveal(@PathVariable JourneyId journey, Visitor visitor) {
        drafts.show(journey, visitor, null);
    }

    @DeleteMapping("/api/v1/journeys/{journey}/route/draft")
    @Who(Rule.TUTEE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable JourneyId journey, Visitor visitor) {
        drafts.end(journey, visitor);
    }

    private static ResponseEntity<DraftJson> answer(Draft draft) {
        var answer = ResponseEntity.ok();
        return (draft.version() == 0 ? answer : answer.eTag(Seen.tag(draft.version())))
                .body(DraftJson.of(draft));
    }
}
