package org.poruch.app.today;

import java.util.Map;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TodayController {
    private final TodayPages pages;

    TodayController(TodayPages pages) {
        this.pages = pages;
    }

    @GetMapping("/today")
    @Who(Rule.TUTOR_ROLE)
    ModelAndView show(Visitor visitor) {
        return new ModelAndView("today/today", Map.of("page", pages.of(visitor)));
    }
}
