package org.poruch.app.conclusion;

import java.util.Map;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ConclusionController {
    private final Conclusions conclusions;

    ConclusionController(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    @GetMapping("/journeys/{journey}/conclusion")
    @Who(Rule.PAIR)
    ModelAndView show(@PathVariable JourneyId journey, Visitor visitor) {
        return new ModelAndView(
                "conclusion/conclusion", Map.of("page", conclusions.of(journey, visitor)));
    }
}
