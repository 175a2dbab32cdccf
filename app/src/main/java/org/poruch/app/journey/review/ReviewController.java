package org.poruch.app.journey.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.review.view.ReviewPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Stale;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ReviewController {
    private final Reviews reviews;
    private final ReviewPages pages;

    ReviewController(Reviews reviews, ReviewPages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @GetMapping("/journeys/{journey}/review")
    @Who(Rule.PAIR)
    ModelAndView show(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "") String form,
            Standing standing) {
        return page(journey, standing, ReviewPage.Draft.none(), HttpStatus.OK)
                .addObject("picked", ReviewPage.FORMS.contains(form) ? form : "");
    }

    @PostMapping("/journeys/{journey}/review")
    @Who(Rule.TUTEE)
    ModelAndView choose(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(required = false) @Nullable String version,
            Visitor visitor,
            Standing standing) {
        var typed = new ReviewPage.Draft("choice", form, level, "", Faults.none(), false);
        return attempt(
                journey,
                standing,
                typed,
                "review-chosen",
                () ->
                        reviews.choose(
                                journey,
                                () -> new ReviewWish(form, level),
                                new Seen(version),
                                visitor));
    }

    @PostMapping("/journeys/{journey}/review/expert")
    @Who(Rule.TUTOR)
    ModelAndView expert(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String version,
            Visitor visitor,
            Standing standing) {
        return attempt(
                journey,
                standing,
                ReviewPage.Draft.word("expert", text),
                "review-expert",
                () -> reviews.expert(journey, () -> text, new Seen(version), visitor));
    }

    @PostMapping("/journeys/{journey}/review/decision")
    @Who(Rule.TUTEE)
    ModelAndView decide(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String version,
            Visitor visitor,
            Standing standing) {
        return attempt(
                journey,
                standing,
                ReviewPage.Draft.word("decision", text),
                "review-decided",
                () -> reviews.decide(journey, () -> text, new Seen(version), visitor));
    }

    /** What cannot be taken comes back with everything that was typed. */
    private ModelAndView attempt(
            JourneyId journey,
            Standing standing,
            ReviewPage.Draft typed,
            String said,
            Runnable work) {
        try {
            work.run();
            return new ModelAndView("redirect:/journeys/" + journey + "/review?said=" + said);
        } catch (Invalid invalid) {
            var back = typed.with(invalid.faults());
            return page(journey, standing, back, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Stale stale) {
            return page(journey, standing, typed.late(), HttpStatus.PRECONDITION_FAILED);
        }
    }

    private ModelAndView page(
            JourneyId journey, Standing standing, ReviewPage.Draft draft, HttpStatus status) {
        var page = pages.of(journey, standing, draft);
        return new ModelAndView("journey/review", Map.of("page", page), status);
    }
}
