package org.poruch.app.journey.analysis;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AnalysisController {
    private final Analyses analyses;
    private final AnalysisLooks looks;
    private final Clock clock;

    AnalysisController(Analyses analyses, AnalysisLooks looks, Clock clock) {
        this.analyses = analyses;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/analyses/new")
    @Who(Rule.PAIR)
    ModelAndView edit(@PathVariable JourneyId journey, Standing standing) {
        return new ModelAndView(
                "analysis/new", Map.of("page", looks.choice(standing, null, Faults.none())));
    }

    @PostMapping("/journeys/{journey}/analyses")
    @Who(Rule.PAIR)
    ModelAndView create(
            @PathVariable JourneyId journey,
            @RequestParam(required = false) @Nullable List<@Nullable String> probes,
            Standing standing,
            Visitor visitor) {
        try {
            var opening =
                    new AnalysisReading.Opening(Objects.requireNonNullElseGet(probes, List::of));
            var sheet = analyses.open(journey, AnalysisReading.probes(opening), hand(visitor));
            return to(journey, sheet.id());
        } catch (Invalid invalid) {
            var page = looks.choice(standing, null, invalid.faults());
            return new ModelAndView(
                    "analysis/new", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/journeys/{journey}/analyses/{analysis}")
    @Who(Rule.PAIR)
    ModelAndView show(
            @PathVariable JourneyId journey,
            @PathVariable UUID analysis,
            @RequestParam(required = false) @Nullable String change,
            Standing standing,
            Visitor visitor) {
        var page = looks.sheet(analysis, change, AnalysisLooks.Typed.NOTHING, standing, visitor);
        return new ModelAndView("analysis/sheet", Map.of("page", page));
    }

    @PostMapping("/journeys/{journey}/analyses/{analysis}/own")
    @Who(Rule.TUTEE)
    ModelAndView own(
            @PathVariable JourneyId journey,
            @PathVariable UUID analysis,
            @ModelAttribute AnalysisReading.OwnFields fields,
            Standing standing,
            Visitor visitor) {
        try {
            analyses.own(journey, analysis, AnalysisReading.own(fields), hand(visitor));
            return to(journey, analysis);
        } catch (Invalid invalid) {
            return again(
                    analysis,
                    "own",
                    new AnalysisLooks.Typed(fields, null, invalid.faults()),
                    standing,
                    visitor);
        }
    }

    @PostMapping("/journeys/{journey}/analyses/{analysis}/expert")
    @Who(Rule.TUTOR)
    ModelAndView expert(
            @PathVariable JourneyId journey,
            @PathVariable UUID analysis,
            @ModelAttribute AnalysisReading.TextFields fields,
            Standing standing,
            Visitor visitor) {
        return answered(
                journey,
                analysis,
                "expert",
                fields,
                text -> analyses.expert(journey, analysis, text, hand(visitor)),
                standing,
                visitor);
    }

    @PostMapping("/journeys/{journey}/analyses/{analysis}/decided")
    @Who(Rule.TUTEE)
    ModelAndView decided(
            @PathVariable JourneyId journey,
            @PathVariable UUID analysis,
            @ModelAttribute AnalysisReading.TextFields fields,
            Standing standing,
            Visitor visitor) {
        return answered(
                journey,
                analysis,
                "decided",
                fields,
                text -> analyses.decided(journey, analysis, text, hand(visitor)),
                standing,
                visitor);
    }

    /** What is said once the tutee's own side is sent: kept, or shown again with what was typed. */
    private ModelAndView answered(
            JourneyId journey,
            UUID analysis,
            String part,
            AnalysisReading.TextFields fields,
            Consumer<String> keep,
            Standing standing,
            Visitor visitor) {
        analyses.afterOwn(journey, analysis);
        try {
            keep.accept(AnalysisReading.text(fields));
            return to(journey, analysis);
        } catch (Invalid invalid) {
            return again(
                    analysis,
                    part,
                    new AnalysisLooks.Typed(null, fields.text(), invalid.faults()),
                    standing,
                    visitor);
        }
    }

    private ModelAndView again(
            UUID analysis,
            String side,
            AnalysisLooks.Typed typed,
            Standing standing,
            Visitor visitor) {
        var page = looks.sheet(analysis, side, typed, standing, visitor);
        return new ModelAndView(
                "analysis/sheet", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Analyses.Hand hand(Visitor visitor) {
        return new Analyses.Hand(visitor.person(), visitor.today(clock));
    }

    private static ModelAndView to(JourneyId journey, UUID analysis) {
        return new ModelAndView(
                "redirect:/journeys/" + journey + "/analyses/" + analysis + "?said=saved");
    }
}
