package org.poruch.app.journey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.view.JourneysPage;
import org.poruch.app.journey.view.StartPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.poruch.app.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a journey begins: with what somebody is curious about, and no test. */
@Controller
class StartController {
    private static final int ROWS = 50;

    private final Journeys journeys;
    private final JourneyListQueries lists;
    private final Openings openings;

    StartController(Journeys journeys, JourneyListQueries lists, Openings openings) {
        this.journeys = journeys;
        this.lists = lists;
        this.openings = openings;
    }

    @GetMapping("/journey")
    @Who(Rule.SIGNED_IN)
    ModelAndView own(Visitor visitor) {
        return lists.own(visitor)
                .map(journey -> new ModelAndView("redirect:/journeys/" + journey))
                .orElseGet(() -> page(true, Optional.empty(), "", "", visitor, Faults.none()));
    }

    @GetMapping("/journeys")
    @Who(Rule.SIGNED_IN)
    ModelAndView list(Visitor visitor, @RequestParam(required = false) @Nullable UUID after) {
        var rows = lists.list(visitor, after, ROWS + 1);
        var shown = rows.stream().limit(ROWS).toList();
        var next = rows.size() > ROWS ? shown.getLast().id() : null;
        var tutor = visitor.is(Role.TUTOR) || visitor.is(Role.METHODOLOGIST);
        return new ModelAndView(
                "journey/journeys", Map.of("page", new JourneysPage(shown, next, tutor)));
    }

    @GetMapping("/journeys/new")
    @Who(Rule.SIGNED_IN)
    ModelAndView start(
            Visitor visitor,
            @RequestParam(required = false) @Nullable UUID tutee,
            @RequestParam(defaultValue = "") String practice) {
        return page(false, openings.chosen(tutee, visitor), practice, "", visitor, Faults.none());
    }

    @PostMapping("/journeys")
    @Who(Rule.SIGNED_IN)
    ModelAndView create(
            Visitor visitor,
            @RequestParam(required = false) @Nullable UUID tutee,
            @RequestParam(defaultValue = "") String practice,
            @RequestParam(defaultValue = "") String interest) {
        var other = openings.chosen(tutee, visitor);
        try {
            var id = tutee == null ? null : tutee.toString();
            var journey =
                    journeys.open(
                            openings.read(new Openings.Wish(null, id, practice, interest), visitor),
                            visitor);
            return new ModelAndView(
                    other.isPresent()
                            ? "redirect:/journeys?said=journey-proposed"
                            : "redirect:/journeys/" + journey + "?said=journey-opened");
        } catch (Invalid invalid) {
            var page = page(false, other, practice, interest, visitor, invalid.faults());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping("/journeys/{journey}/taking")
    @Who(Rule.TUTEE)
    String take(@PathVariable JourneyId journey) {
        journeys.take(journey);
        return "redirect:/journeys/" + journey + "?said=journey-taken";
    }

    private static ModelAndView page(
            boolean first,
            Optional<Openings.Someone> other,
            String practice,
            String interest,
            Visitor visitor,
            Faults faults) {
        boolean child = other.map(Openings.Someone::child).orElse(visitor.child());
        var usual = child ? Practice.SIX_STEPS : Practice.SEVEN_STAGES;
        var page =
                new StartPage(
                        first,
                        other.map(Openings.Someone::id).orElse(null),
                        other.map(Openings.Someone::name).orElse(null),
                        practice.isEmpty() ? usual.word() : practice,
                        interest,
                        faults);
        return new ModelAndView("journey/start", Map.of("page", page));
    }
}
