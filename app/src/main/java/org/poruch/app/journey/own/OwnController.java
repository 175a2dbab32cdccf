package org.poruch.app.journey.own;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.own.view.LookBackPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OwnController {
    private final OwnQueries queries;
    private final Clock clock;

    OwnController(OwnQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/own")
    @Who(Rule.TUTEE)
    ModelAndView show(@PathVariable JourneyId journey, Standing standing, Visitor visitor) {
        var page = queries.page(standing, visitor.child(), visitor.today(clock));
        return new ModelAndView("own/page", Map.of("page", page));
    }

    @PostMapping("/journeys/{journey}/own")
    @Who(Rule.TUTEE)
    String like(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestParam(defaultValue = "") String large,
            @RequestParam(defaultValue = "") String symbols) {
        queries.like(visitor.person(), large.equals("true"), symbols.equals("true"));
        return "redirect:/journeys/" + journey + "/own";
    }

    @GetMapping("/journeys/{journey}/look-back")
    @Who(Rule.TUTEE)
    ModelAndView lookBack(
            @PathVariable JourneyId journey,
            Standing standing,
            Visitor visitor,
            @RequestParam(defaultValue = "") String month) {
        var today = visitor.today(clock);
        var first = first(month, today);
        var later = first.plusMonths(1);
        var page =
                new LookBackPage(
                        journey.value(),
                        first,
                        first.minusMonths(1),
                        later.isAfter(today) ? null : later,
                        queries.month(standing, first));
        return new ModelAndView("own/look-back", Map.of("page", page));
    }

    /** The month that is meant, or this one. */
    private static LocalDate first(String month, LocalDate today) {
        try {
            var meant = YearMonth.parse(month).atDay(1);
            boolean known = meant.getYear() >= 1950 && !meant.isAfter(today);
            return known ? meant : today.withDayOfMonth(1);
        } catch (DateTimeException none) {
            return today.withDayOfMonth(1);
        }
    }
}
