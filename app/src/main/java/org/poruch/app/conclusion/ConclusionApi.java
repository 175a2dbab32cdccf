package org.poruch.app.conclusion;

import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.conclusion.view.Conclusion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConclusionApi {
    private final Conclusions conclusions;

    ConclusionApi(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    @GetMapping("/api/v1/journeys/{journey}/conclusion")
    @Who(Rule.PAIR)
    Conclusion show(@PathVariable JourneyId journey, Visitor visitor) {
        return conclusions.of(journey, visitor);
    }
}
