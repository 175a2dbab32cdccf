package org.poruch.app.journey.trial;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.trial.view.TrialFields;
import org.poruch.app.journey.trial.view.TrialFormPage;
import org.poruch.app.journey.trial.view.TrialPage;
import org.poruch.app.journey.trial.view.TrialsPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TrialController {
    private static final int USUAL_DAYS = 14;
    private static final TrialReading.AnswerFields NO_WORD =
            new TrialReading.AnswerFields(null, null, null);

    private final Trials trials;
    private final TrialQueries queries;
    private final TrialSeed seed;
    private final Clock clock;

    TrialController(Trials trials, TrialQueries queries, TrialSeed seed, Clock clock) {
        this.trials = trials;
        this.queries = queries;
        this.seed = seed;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/trials")
    @Who(Rule.PAIR)
    ModelAndView list(@PathVariable JourneyId journey, Standing standing) {
        var page = new TrialsPage(journey.toString(), standing.tutee(), queries.of(journey));
        return new ModelAndView("trial/list", Map.of("page", page));
    }

    @GetMapping("/journeys/{journey}/trials/new")
    @Who(Rule.TUTEE)
    ModelAndView edit(
            @PathVariable JourneyId journey,
            Standing standing,
            Visitor visitor,
            @RequestParam(required = false) @Nullable String request) {
        var fields =
                new TrialFields(
                        null,
                        seed.words(request, standing, visitor),
                        List.of(),
                        visitor.today(clock).plusDays(USUAL_DAYS).toString(),
                        request);
        return form(journey, fields, Faults.none(), 200);
    }

    @PostMapping("/journeys/{journey}/trials")
    @Who(Rule.TUTEE)
    ModelAndView create(
            @PathVariable JourneyId journey, @ModelAttribute TrialFields fields, Visitor visitor) {
        try {
            var wish = TrialReading.trial(fields, visitor.today(clock));
            return to("/trials/" + trials.begin(journey, wish, visitor).id() + "?said=saved");
        } catch (Invalid invalid) {
            return form(journey, fields, invalid.faults(), invalid.status());
        }
    }

    @GetMapping("/trials/{trial}")
    @Who(Rule.PAIR)
    ModelAndView show(@PathVariable UUID trial, Standing standing, Visitor visitor) {
        return page(trial, standing, visitor, NO_WORD, Faults.none(), 200);
    }

    @PostMapping("/trials/{trial}/actions")
    @Who(Rule.TUTEE)
    ModelAndView done(
            @PathVariable UUID trial,
            Visitor visitor,
            @RequestParam(required = false) @Nullable Set<String> done) {
        var numbers =
                Objects.requireNonNullElse(done, Set.<String>of()).stream()
                        .filter(each -> each.matches("[1-3]"))
                        .map(Integer::valueOf)
                        .collect(java.util.stream.Collectors.toSet());
        trials.done(trial, numbers, visitor);
        return to("/trials/" + trial + "?said=saved");
    }

    @PostMapping("/trials/{trial}/answer")
    @Who(Rule.TUTEE)
    ModelAndView answer(
            @PathVariable UUID trial,
            @ModelAttribute TrialReading.AnswerFields fields,
            Standing standing,
            Visitor visitor) {
        try {
            var ended = trials.answer(trial, TrialReading.word(fields), visitor);
            return to(
                    "more".equals(ended.answer())
                            ? "/journeys/" + standing.journey() + "/route?said=trial-more"
                            : "/trials/" + trial + "?said=trial-ended");
        } catch (Invalid invalid) {
            return page(trial, standing, visitor, fields, invalid.faults(), invalid.status());
        }
    }

    private ModelAndView page(
            UUID trial,
            Standing standing,
            Visitor visitor,
            TrialReading.AnswerFields fields,
            Faults faults,
            int status) {
        var page =
                new TrialPage(
                        queries.find(trial).orElseThrow(NotFound::new),
                        standing.tutee(),
                        visitor.today(clock),
                        Objects.requireNonNullElse(fields.answer(), ""),
                        Objects.requireNonNullElse(fields.why(), ""),
                        Objects.requireNonNullElse(fields.next(), ""),
                        faults);
        return new ModelAndView("trial/show", Map.of("page", page), HttpStatusCode.valueOf(status));
    }

    private static ModelAndView form(
            JourneyId journey, TrialFields fields, Faults faults, int status) {
        var page = new TrialFormPage(journey.toString(), fields, faults);
        return new ModelAndView("trial/form", Map.of("page", page), HttpStatusCode.valueOf(status));
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
