package org.poruch.app.route;

import java.util.Map;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.poruch.app.page.view.Shell;
import org.poruch.app.route.view.ProposalPage;
import org.poruch.app.route.view.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A tutor's idea of a step: written by the tutor, answered by the tutee. */
@Controller
class ProposalController {
    private final StepPages pages;
    private final Ideas ideas;
    private final Proposals proposals;

    ProposalController(StepPages pages, Ideas ideas, Proposals proposals) {
        this.pages = pages;
        this.ideas = ideas;
        this.proposals = proposals;
    }

    @GetMapping("/journeys/{journey}/route/proposals/new")
    @Who(Rule.TUTOR)
    ModelAndView fresh(@PathVariable JourneyId journey, @ModelAttribute("shell") Shell shell) {
        return page(pages.idea(journey, new Typed(Map.of()), Faults.none(), shell), HttpStatus.OK);
    }

    @PostMapping("/journeys/{journey}/route/proposals")
    @Who(Rule.TUTOR)
    ModelAndView create(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @ModelAttribute("shell") Shell shell,
            @RequestParam Map<String, String> fields) {
        try {
            ideas.propose(journey, StepBody.of(fields), visitor);
            return new ModelAndView("redirect:/journeys/" + journey + "/route?said=saved");
        } catch (Invalid invalid) {
            var page = pages.idea(journey, new Typed(fields), invalid.faults(), shell);
            return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/proposals/{proposal}")
    @Who(Rule.PAIR)
    ModelAndView show(
            @PathVariable UUID proposal,
            Visitor visitor,
            Standing standing,
            @ModelAttribute("shell") Shell shell) {
        return page(
                pages.proposal(standing, proposal, visitor, null, Faults.none(), shell),
                HttpStatus.OK);
    }

    @PostMapping("/proposals/{proposal}/answer")
    @Who(Rule.TUTEE)
    ModelAndView answer(
            @PathVariable UUID proposal,
            Visitor visitor,
            Standing standing,
            @ModelAttribute("shell") Shell shell,
            @RequestParam Map<String, String> fields) {
        try {
            proposals.answer(standing.journey(), proposal, StepBody.of(fields), visitor);
            return new ModelAndView(
                    "redirect:/journeys/" + standing.journey() + "/route?said=saved");
        } catch (Invalid invalid) {
            var page = pages.proposal(standing, proposal, visitor, fields, invalid.faults(), shell);
            return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView page(ProposalPage page, HttpStatus status) {
        var view = new ModelAndView("route/proposal", Map.of("page", page));
        view.setStatus(status);
        return view;
    }
}
