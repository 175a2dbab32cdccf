package org.poruch.app.route;

import java.util.Map;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.poruch.app.page.view.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A draft of the route: the same page as for its editing, seen by its owner only. */
@Controller
class DraftController {
    private final Drafts drafts;
    private final RoutePages pages;

    DraftController(Drafts drafts, RoutePages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/journeys/{journey}/route/draft")
    @Who(Rule.TUTEE)
    ModelAndView show(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @ModelAttribute("shell") Shell shell) {
        return page(journey, visitor, shell, "", "", Faults.none());
    }

    @PostMapping("/journeys/{journey}/route/draft")
    @Who(Rule.TUTEE)
    String begin(@PathVariable JourneyId journey, Visitor visitor) {
        drafts.begin(journey, visitor);
        return "redirect:/journeys/" + journey + "/route/draft";
    }

    @PostMapping("/journeys/{journey}/route/draft/showing")
    @Who(Rule.TUTEE)
    String reveal(@PathVariable JourneyId journey, Visitor visitor) {
        drafts.show(journey, visitor, null);
        return "redirect:/journeys/" + journey + "/map?said=shown";
    }

    @PostMapping("/journeys/{journey}/route/draft/end")
    @Who(Rule.TUTEE)
    String end(@PathVariable JourneyId journey, Visitor visitor) {
        drafts.end(journey, visitor);
        return "redirect:/journeys/" + journey + "/route/edit";
    }

    @PostMapping("/journeys/{journey}/route/draft/steps")
    @Who(Rule.TUTEE)
    ModelAndView addStep(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @ModelAttribute("shell") Shell shell,
            @RequestParam Map<String, String> fields) {
        return attempt(
                journey,
                visitor,
                shell,
                "",
                "",
                () -> drafts.addStep(journey, visitor, StepBody.of(fields)));
    }

    @PostMapping("/journeys/{journey}/route/draft/steps/{number}")
    @Who(Rule.TUTEE)
    ModelAndView act(
            @PathVariable JourneyId journey,
            @PathVariable UUID number,
            Visitor visitor,
            @ModelAttribute("shell") Shell shell,
            @RequestParam Map<String, String> fields) {
        return attempt(
                journey,
                visitor,
                shell,
                "",
                "",
                () -> drafts.act(journey, visitor, number, fields));
    }

    @PostMapping("/journeys/{journey}/route/draft/steps/{number}/place")
    @Who(Rule.TUTEE)
    String place(
            @PathVariable JourneyId journey,
            @PathVariable UUID number,
            Visitor visitor,
            @RequestParam Map<String, String> fields) {
        drafts.place(journey, visitor, number, PlaceBody.of(fields));
        return "redirect:/journeys/" + journey + "/route/draft?said=saved#step-" + number;
    }

    @PostMapping("/journeys/{journey}/route/draft/branches")
    @Who(Rule.TUTEE)
    ModelAndView addBranch(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @ModelAttribute("shell") Shell shell,
            @RequestParam(defaultValue = "") String name) {
        return attempt(
                journey, visitor, shell, name, "", () -> drafts.addBranch(journey, visitor, name));
    }

    @PostMapping("/journeys/{journey}/route/draft/branches/name")
    @Who(Rule.TUTEE)
    ModelAndView rename(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @ModelAttribute("shell") Shell shell,
            @RequestParam(defaultValue = "") String branch,
            @RequestParam(defaultValue = "") String name) {
        return attempt(
                journey,
                visitor,
                shell,
                name,
                branch,
                () -> drafts.rename(journey, visitor, branch, name));
    }

    private ModelAndView attempt(
            JourneyId journey,
            Visitor visitor,
            Shell shell,
            String name,
            String renamed,
            Runnable change) {
        try {
            change.run();
            return new ModelAndView("redirect:/journeys/" + journey + "/route/draft?said=saved");
        } catch (Invalid invalid) {
            return page(journey, visitor, shell, name, renamed, invalid.faults());
        }
    }

    private ModelAndView page(
            JourneyId journey,
            Visitor visitor,
            Shell shell,
            String name,
            String renamed,
            Faults faults) {
        var draft = drafts.find(journey, visitor);
        if (draft.isEmpty()) {
            return new ModelAndView("redirect:/journeys/" + journey + "/route/edit");
        }
        var branches = draft.get().plan().branches();
        var page = pages.edit(journey, shell, branches, true, name, renamed, faults);
        var view = new ModelAndView("route/edit", Map.of("page", page));
        view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
