package org.poruch.app.journey.goal;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.goal.view.GoalPage;
import org.poruch.app.page.Given;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class GoalController {
    private final Goals goals;
    private final GoalPages pages;
    private final Clock clock;

    GoalController(Goals goals, GoalPages pages, Clock clock) {
        this.goals = goals;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/goal")
    @Who(Rule.PAIR)
    ModelAndView show(@PathVariable JourneyId journey, Visitor visitor, Standing standing) {
        return page(
                visitor, standing, new GoalPage.Form("", "", "", "", null, false), Faults.none());
    }

    /** A goal, or other words instead of the one that the other has proposed. */
    @PostMapping("/journeys/{journey}/goals")
    @Who(Rule.PAIR)
    ModelAndView create(
            @PathVariable JourneyId journey,
            Visitor visitor,
            Standing standing,
            @RequestParam(defaultValue = "") String image,
            @RequestParam(defaultValue = "") String signs,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(required = false) @Nullable UUID instead) {
        try {
            var line = line(why);
            var wish = GoalForm.ofLines(image, signs, until).read(visitor.today(clock));
            if (instead == null) {
                goals.propose(journey, wish, visitor, standing);
            } else {
                goals.proposeInstead(instead, line, wish, visitor, standing);
            }
            return back(standing, "goal-proposed");
        } catch (Invalid invalid) {
            return again(
                    visitor,
                    standing,
                    new GoalPage.Form(image, signs, until, why, instead, true),
                    invalid);
        }
    }

    /** The line to the other goes with the word. */
    @PostMapping("/goals/{goal}/agreement")
    @Who(Rule.PAIR)
    ModelAndView agree(
            @PathVariable UUID goal,
            Visitor visitor,
            Standing standing,
            @RequestParam(defaultValue = "") String why) {
        try {
            goals.agree(goal, line(why), visitor, standing);
            return back(standing, "goal-agreed");
        } catch (Invalid invalid) {
            return again(
                    visitor, standing, new GoalPage.Form("", "", "", why, goal, false), invalid);
        }
    }

    @PostMapping("/goals/{goal}/refusal")
    @Who(Rule.PAIR)
    ModelAndView refuse(
            @PathVariable UUID goal,
            Visitor visitor,
            Standing standing,
            @RequestParam(defaultValue = "") String why) {
        try {
            goals.refuse(goal, line(why), visitor, standing);
            return back(standing, "goal-refused");
        } catch (Invalid invalid) {
            return again(
                    visitor, standing, new GoalPage.Form("", "", "", why, goal, false), invalid);
        }
    }

    private static @Nullable String line(String why) {
        var given = new Given();
        var line = given.optionalText("why", why, GoalApi.LONGEST_LINE);
        given.check();
        return line;
    }

    private static ModelAndView back(Standing standing, String said) {
        return new ModelAndView("redirect:/journeys/" + standing.journey() + "/goal?said=" + said);
    }

    private ModelAndView again(
            Visitor visitor, Standing standing, GoalPage.Form form, Invalid invalid) {
        var page = page(visitor, standing, form, invalid.faults());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Visitor visitor, Standing standing, GoalPage.Form form, Faults faults) {
        return new ModelAndView(
                "journey/goal", Map.of("page", pages.page(visitor, standing, form, faults)));
    }
}
