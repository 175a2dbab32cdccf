package org.poruch.app.journey;

import java.util.Map;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.view.InterestPage;
import org.poruch.app.page.Given;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one is curious about, in one's own words; each wording stays. */
@Controller
class InterestController {
    private final Journeys journeys;
    private final WordingQueries wordings;

    InterestController(Journeys journeys, WordingQueries wordings) {
        this.journeys = journeys;
        this.wordings = wordings;
    }

    @GetMapping("/journeys/{journey}/interest")
    @Who(Rule.PAIR)
    ModelAndView show(@PathVariable JourneyId journey, Standing standing) {
        return page(journey, standing.tutee(), "", Faults.none());
    }

    @PostMapping("/journeys/{journey}/interest")
    @Who(Rule.TUTEE)
    ModelAndView create(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestParam(defaultValue = "") String text) {
        try {
            var given = new Given();
            var words = given.text("text", text, JourneyApi.LONGEST);
            given.check();
            journeys.interest(journey, words, visitor);
            return new ModelAndView("redirect:/journeys/" + journey + "?said=interest");
        } catch (Invalid invalid) {
            var page = page(journey, true, text, invalid.faults());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(JourneyId journey, boolean own, String text, Faults faults) {
        var all = wordings.all(journey, "interest");
        var page =
                new InterestPage(
                        journey.value(),
                        own,
                        all.isEmpty() ? null : all.getFirst(),
                        all.stream().skip(1).toList(),
                        text,
                        faults);
        return new ModelAndView("journey/interest", Map.of("page", page));
    }
}
