package org.poruch.app.route;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
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
import org.poruch.app.route.view.StepPage;
import org.poruch.app.route.view.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One step: written, changed, moved, left aside, taken back, done. Every button keeps what was
 * typed beside it.
 */
@Controller
class StepController {
    private final StepPages pages;
    private final Steps steps;
    private final StepComments comments;

    StepController(StepPages pages, Steps steps, StepComments comments) {
        this.pages = pages;
        this.steps = steps;
        this.comments = comments;
    }

    @GetMapping("/journeys/{journey}/route/steps/new")
    @Who(Rule.TUTEE)
    ModelAndView fresh(
            @PathVariable JourneyId journey,
            @ModelAttribute("shell") Shell shell,
            @RequestParam(defaultValue = "") String branch) {
        return page(
                pages.fresh(journey, new Typed(Map.of("branch", branch)), Faults.none(), shell),
                HttpStatus.OK);
    }

    @PostMapping("/journeys/{journey}/route/steps")
    @Who(Rule.TUTEE)
    ModelAndView create(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @ModelAttribute("shell") Shell shell,
            @RequestParam Map<String, String> fields) {
        try {
            steps.add(journey, StepBody.of(fields), visitor);
            return new ModelAndView("redirect:/journeys/" + journey + "/route?said=saved");
        } catch (Invalid invalid) {
            var page = pages.fresh(journey, new Typed(fields), invalid.faults(), shell);
            return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/steps/{step}")
    @Who(Rule.PAIR)
    ModelAndView show(
            @PathVariable UUID step, Standing standing, @ModelAttribute("shell") Shell shell) {
        var page = pages.step(standing, step, null, Faults.none(), false, shell);
        return page(page, HttpStatus.OK).addObject("comments", comments.on(standing, step));
    }

    @PostMapping("/steps/{step}")
    @Who(Rule.TUTEE)
    ModelAndView update(
            @PathVariable UUID step,
            Visitor visitor,
            Standing standing,
            @ModelAttribute("shell") Shell shell,
            @RequestParam Map<String, String> fields) {
        try {
            act(standing.journey(), step, fields, visitor);
            return new ModelAndView(
                    "redirect:/journeys/" + standing.journey() + next(step, fields));
        } catch (Invalid invalid) {
            var page = pages.step(standing, step, fields, invalid.faults(), false, shell);
            return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Stale stale) {
            return page(
                    pages.step(standing, step, fields, Faults.none(), true, shell),
                    HttpStatus.PRECONDITION_FAILED);
        }
    }

    /** A step that was dragged to another place. */
    @PostMapping("/steps/{step}/place")
    @Who(Rule.TUTEE)
    String place(
            @PathVariable UUID step,
            Visitor visitor,
            Standing standing,
            @RequestParam Map<String, String> fields) {
        steps.place(standing.journey(), step, PlaceBody.of(fields), visitor, now -> {});
        return "redirect:/journeys/" + standing.journey() + "/route/edit?said=saved#step-" + step;
    }

    /** Back to where the button stood; after a step was taken off, with the way to take it back. */
    private static String next(UUID step, Map<String, String> fields) {
        boolean edit = "edit".equals(fields.get("back"));
        if ("delete".equals(fields.get("act"))) {
            var undo = "?said=binned&undo=/steps/" + step + "/return";
            return (edit ? "/route/edit" : "/route") + undo;
        }
        return edit ? "/route/edit?said=saved#step-" + step : "/route?said=saved";
    }

    private void act(JourneyId journey, UUID step, Map<String, String> fields, Visitor visitor) {
        var act = fields.getOrDefault("act", "keep");
        var held = held(fields.get("version"));
        if (act.equals("delete")) {
            steps.takeOff(journey, step, visitor, held, null);
            return;
        }
        int places = act.equals("earlier") ? -1 : act.equals("later") ? 1 : 0;
        var body = StepBody.of(withState(fields, act));
        steps.change(
                journey,
                step,
                () -> body,
                visitor,
                held,
                plan -> places == 0 ? plan : plan.moved(step, places));
    }

    /** The state into which a button brings the step; others leave it. */
    static Map<String, String> withState(Map<String, String> fields, String act) {
        var with = new HashMap<>(fields);
        with.remove("state");
        switch (act) {
            case "aside", "done", "doing" -> with.put("state", act);
            case "back" -> with.put("state", StepState.TODO.word());
            default -> {}
        }
        return with;
    }

    private static IntConsumer held(@Nullable String version) {
        return now -> {
            if (!String.valueOf(now).equals(version)) {
                throw new Stale(now);
            }
        };
    }

    private static ModelAndView page(StepPage page, HttpStatus status) {
        var view = new ModelAndView("route/step", Map.of("page", page));
        view.setStatus(status);
        return view;
    }
}
