package org.poruch.app.journey;

import java.util.Map;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.view.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class JourneyController {
    private static final String REFLECTIONS = "reflections";

    private final JourneyPages pages;

    JourneyController(JourneyPages pages) {
        this.pages = pages;
    }

    @GetMapping("/journeys/{journey}")
    @Who(Rule.READER)
    ModelAndView show(
            @PathVariable JourneyId journey,
            Visitor visitor,
            Standing standing,
            @ModelAttribute("shell") Shell shell,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "0") int skip) {
        var page = pages.page(visitor, standing, only.equals(REFLECTIONS), skip, shell);
        return new ModelAndView("journey/journey", Map.of("page", page));
    }
}
