package org.poruch.app.journey;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.view.QuestionPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The educational question: saved as it is said, with a second look for those who want one. */
@Controller
class QuestionController {
    private final Journeys journeys;
    private final WordingQueries wordings;

    QuestionController(Journeys journeys, WordingQueries wordings) {
        this.journeys = journeys;
        this.wordings = wordings;
    }

    @GetMapping("/journeys/{journey}/question")
    @Who(Rule.PAIR)
    ModelAndView show(@PathVariable JourneyId journey, Visitor visitor, Standing standing) {
        return page(journey, visitor, standing.tutee(), null, Faults.none());
    }

    /** With {@code look} nothing is saved: the page comes back with what was found. */
    @PostMapping("/journeys/{journey}/question")
    @Who(Rule.TUTEE)
    ModelAndView create(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String missing,
            @RequestParam(name = "for", defaultValue = "") String purpose,
            @RequestParam(name = "by", defaultValue = "") String due,
            @RequestParam(defaultValue = "") String look) {
        var form = new QuestionForm(text, missing, purpose, due);
        try {
            var question = form.read();
            if (!look.isEmpty()) {
                return page(journey, visitor, true, form, Faults.none());
            }
            journeys.question(journey, question, visitor);
            return new ModelAndView("redirect:/journeys/" + journey + "/question?said=question");
        } catch (Invalid invalid) {
            var page = page(journey, visitor, true, form, invalid.faults());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(
            JourneyId journey,
            Visitor visitor,
            boolean own,
            @Nullable QuestionForm typed,
            Faults faults) {
        var all = wordings.all(journey, "question");
        var now = all.isEmpty() ? null : all.getFirst();
        var form =
                typed != null
                        ? typed
                        : now != null ? QuestionForm.of(now) : new QuestionForm("", "", "", "");
        var page =
                new QuestionPage(
                        journey.value(),
                        own,
                        now,
                        all.stream().skip(1).toList(),
                        form.typed(),
                        typed != null,
                        own && faults.isEmpty() ? found(form.typed().text(), visitor) : List.of(),
                        faults);
        return new ModelAndView("journey/question", Map.of("page", page));
    }

    private static List<QuestionPage.Found> found(String text, Visitor visitor) {
        return text.isBlank()
                ? List.of()
                : QuestionFindings.of(text, visitor).stream()
                        .map(each -> new QuestionPage.Found(each.flag().word(), each.found()))
                        .toList();
    }
}
