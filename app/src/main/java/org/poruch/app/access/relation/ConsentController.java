package org.poruch.app.access.relation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.access.view.ConsentPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a guardian agrees to, in plain words; given here, taken back here. */
@Controller
class ConsentController {
    private final Consents consents;
    private final ConsentQueries queries;
    private final ParticipantQueries participants;
    private final Clock clock;

    ConsentController(
            Consents consents,
            ConsentQueries queries,
            ParticipantQueries participants,
            Clock clock) {
        this.consents = consents;
        this.queries = queries;
        this.participants = participants;
        this.clock = clock;
    }

    /** An adult needs nobody's consent: the page of those who see the journey takes its place. */
    @GetMapping("/journeys/{journey}/consent")
    @Who(value = Rule.READER, withoutConsent = true, unlogged = true)
    ModelAndView show(@PathVariable JourneyId journey, Standing standing, Visitor visitor) {
        return standing.child()
                ? page(standing, visitor, "", Faults.none(), HttpStatus.OK)
                : new ModelAndView(
                        "redirect:/journeys/" + journey + "/participants", HttpStatus.SEE_OTHER);
    }

    @PostMapping("/journeys/{journey}/consent")
    @Who(value = Rule.GUARDIAN, withoutConsent = true)
    ModelAndView create(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "") String givenOn,
            Standing standing,
            Visitor visitor) {
        try {
            consents.give(null, givenOn, standing, visitor);
            return back(journey, "consent-given");
        } catch (Invalid invalid) {
            return page(
                    standing, visitor, givenOn, invalid.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/journeys/{journey}/consent/withdrawal")
    @Who(value = Rule.GUARDIAN, withoutConsent = true)
    ModelAndView withdraw(@PathVariable JourneyId journey, Standing standing) {
        consents.withdrawOwn(standing);
        return back(journey, "consent-withdrawn");
    }

    private ModelAndView page(
            Standing standing, Visitor visitor, String typed, Faults faults, HttpStatus status) {
        var today = visitor.today(clock);
        var all = queries.of(standing.journey());
        var page =
                new ConsentPage(
                        standing.journey().value(),
                        name(standing),
                        standing.is(Capacity.GUARDIAN),
                        all.stream()
                                .anyMatch(
                                        each ->
                                                each.guardian().equals(standing.person())
                                                        && each.holds()),
                        all,
                        guardians(standing, today),
                        typed.isEmpty() ? today.toString() : typed,
                        faults);
        return new ModelAndView("access/consent", Map.of("page", page), status);
    }

    private String name(Standing standing) {
        return participants.of(standing.journey()).stream()
                .filter(row -> row.capacity() == Capacity.TUTEE)
                .map(ParticipantQueries.Row::name)
                .findFirst()
                .orElse("");
    }

    private List<String> guardians(Standing standing, java.time.LocalDate today) {
        return participants.guardians(standing.journey(), today).stream()
                .map(ParticipantQueries.Named::name)
                .toList();
    }

    private static ModelAndView back(JourneyId journey, String said) {
        return new ModelAndView("redirect:/journeys/" + journey + "/consent?said=" + said);
    }
}
