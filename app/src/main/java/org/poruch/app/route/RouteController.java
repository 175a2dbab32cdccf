package org.poruch.app.route;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.Stale;
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

/** The route as a table, its editing, its versions. */
@Controller
class RouteController {
    private final RoutePages pages;
    private final WholeRoute whole;
    private final StepComments comments;

    RouteController(RoutePages pages, WholeRoute whole, StepComments comments) {
        this.comments = comments;
        this.pages = pages;
        this.whole = whole;
    }

    @GetMapping("/journeys/{journey}/route")
    @Who(Rule.PAIR)
    ModelAndView show(@PathVariable JourneyId journey, Visitor visitor, Standing standing) {
        return new ModelAndView(
                "route/route",
                Map.of(
                        "page",
                        pages.route(standing, visitor),
                        "comments",
                        comments.counted(standing)));
    }

    @GetMapping("/journeys/{journey}/route/edit")
    @Who(Rule.TUTEE)
    ModelAndView edit(@PathVariable JourneyId journey, @ModelAttribute("shell") Shell shell) {
        return edit(journey, shell, "", "", Faults.none());
    }

    @PostMapping("/journeys/{journey}/route/branches")
    @Who(Rule.TUTEE)
    ModelAndView addBranch(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @ModelAttribute("shell") Shell shell,
            @RequestParam(defaultValue = "") String name) {
        try {
            whole.addBranch(journey, name, visitor);
            return changed(journey);
        } catch (Invalid invalid) {
            return edit(journey, shell, name, "", invalid.faults());
        }
    }

    @PostMapping("/journeys/{journey}/route/branches/name")
    @Who(Rule.TUTEE)
    ModelAndView rename(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @ModelAttribute("shell") Shell shell,
            @RequestParam(defaultValue = "") String branch,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String was) {
        try {
            whole.rename(journey, branch, name, was, visitor);
            return changed(journey);
        } catch (Invalid invalid) {
            return edit(journey, shell, name, branch, invalid.faults());
        } catch (Stale stale) {
            var page = edit(journey, shell, name, branch, Faults.none());
            page.setStatus(HttpStatus.PRECONDITION_FAILED);
            return page;
        }
    }

    @GetMapping("/journeys/{journey}/route/versions")
    @Who(Rule.PAIR)
    ModelAndView versions(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestParam(defaultValue = "2147483647") int before,
            @RequestParam(required = false) @Nullable Integer old,
            @RequestParam(required = false) @Nullable Integer now) {
        return new ModelAndView(
                "route/versions",
                Map.of("page", pages.versions(journey, visitor, before, old, now)));
    }

    private ModelAndView edit(
            JourneyId journey, Shell shell, String name, String renamed, Faults faults) {
        var page =
                new ModelAndView(
                        "route/edit",
                        Map.of("page", pages.edit(journey, shell, name, renamed, faults)));
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView changed(JourneyId journey) {
        return new ModelAndView("redirect:/journeys/" + journey + "/route/edit?said=saved");
    }
}
