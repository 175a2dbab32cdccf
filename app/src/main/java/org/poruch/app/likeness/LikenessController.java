package org.poruch.app.likeness;

import java.util.Map;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.likeness.view.LikenessPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Says to the tutor alone which own tutees' routes repeat each other, and how that is counted. */
@Controller
class LikenessController {
    private final Likenesses likenesses;

    LikenessController(Likenesses likenesses) {
        this.likenesses = likenesses;
    }

    @GetMapping("/journeys/{journey}/likeness")
    @Who(Rule.TUTOR)
    ModelAndView show(@PathVariable JourneyId journey, Visitor visitor) {
        return new ModelAndView("likeness/likeness", Map.of("page", page(journey, visitor)));
    }

    @GetMapping("/api/v1/journeys/{journey}/likeness")
    @Who(Rule.TUTOR)
    @ResponseBody
    LikenessPage json(@PathVariable JourneyId journey, Visitor visitor) {
        return page(journey, visitor);
    }

    private LikenessPage page(JourneyId journey, Visitor visitor) {
        return new LikenessPage(
                journey.value(),
                likenesses.of(journey, visitor.person(), likenesses.today(visitor)),
                Likenesses.PERCENT,
                Shingles.WORDS,
                Likenesses.LEAST_STEPS);
    }
}
