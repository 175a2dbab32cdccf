package org.poruch.app.journey.comparison;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.comparison.view.ComparisonFields;
import org.poruch.app.journey.comparison.view.ComparisonFormPage;
import org.poruch.app.journey.comparison.view.ComparisonLook;
import org.poruch.app.journey.comparison.view.ComparisonPage;
import org.poruch.app.journey.comparison.view.ComparisonsPage;
import org.poruch.app.journey.entry.AudienceCards;
import org.poruch.app.page.Invalid;
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
class ComparisonController {
    private final Comparisons comparisons;
    private final AudienceCards cards;
    private final Clock clock;

    ComparisonController(Comparisons comparisons, AudienceCards cards, Clock clock) {
        this.comparisons = comparisons;
        this.cards = cards;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/comparisons")
    @Who(Rule.READER)
    ModelAndView list(@PathVariable JourneyId journey, Standing standing) {
        var page =
                new ComparisonsPage(
                        journey.toString(), standing.tutee(), comparisons.list(standing));
        return new ModelAndView("comparison/list", Map.of("page", page));
    }

    @GetMapping("/journeys/{journey}/comparisons/new")
    @Who(Rule.TUTEE)
    ModelAndView edit(@PathVariable JourneyId journey, Standing standing, Visitor visitor) {
        var fields =
                new ComparisonFields(
                        null, "", comparisons.probes(standing), List.of(), null, null, "", null);
        return form(fields, new Frame(null, false, Faults.none(), 200), standing, visitor);
    }

    @PostMapping("/journeys/{journey}/comparisons")
    @Who(Rule.TUTEE)
    ModelAndView create(
            @PathVariable JourneyId journey,
            @ModelAttribute ComparisonFields fields,
            Standing standing,
            Visitor visitor) {
        try {
            var wish = ComparisonReading.read(fields, null, standing, visitor.child());
            var made = comparisons.write(wish, standing, visitor.today(clock));
            boolean toMark = !made.criteria().isEmpty();
            return to("/comparisons/" + made.id() + (toMark ? "/edit" : "") + "?said=saved");
        } catch (Invalid invalid) {
            var frame = new Frame(null, false, invalid.faults(), invalid.status());
            return form(fields, frame, standing, visitor);
        }
    }

    @GetMapping("/comparisons/{comparison}")
    @Who(Rule.READER)
    ModelAndView show(@PathVariable UUID comparison, Standing standing) {
        var look = comparisons.get(comparison);
        var page = new ComparisonPage(look, look.author().equals(standing.person()));
        return new ModelAndView("comparison/show", Map.of("page", page));
    }

    @GetMapping("/comparisons/{comparison}/edit")
    @Who(Rule.AUTHOR)
    ModelAndView edit(@PathVariable UUID comparison, Standing standing, Visitor visitor) {
        var now = comparisons.get(comparison);
        return form(fields(now), new Frame(now, false, Faults.none(), 200), standing, visitor);
    }

    @PostMapping("/comparisons/{comparison}")
    @Who(Rule.AUTHOR)
    ModelAndView update(
            @PathVariable UUID comparison,
            @RequestParam(defaultValue = "") String version,
            @ModelAttribute ComparisonFields fields,
            Standing standing,
            Visitor visitor) {
        var now = comparisons.hold(comparison, standing);
        if (!version.equals(String.valueOf(now.version()))) {
            return form(fields, new Frame(now, true, Faults.none(), 412), standing, visitor);
        }
        try {
            comparisons.change(ComparisonReading.read(fields, now, standing, visitor.child()));
            return to("/comparisons/" + comparison + "?said=saved");
        } catch (Invalid invalid) {
            var frame = new Frame(now, false, invalid.faults(), invalid.status());
            return form(fields, frame, standing, visitor);
        }
    }

    private record Frame(@Nullable ComparisonLook now, boolean stale, Faults faults, int status) {}

    private static ComparisonFields fields(ComparisonLook now) {
        return new ComparisonFields(
                null,
                now.problem(),
                now.solutions(),
                now.criteria(),
                now.marks(),
                now.best() == null ? null : now.best().toString(),
                now.fits(),
                now.audience());
    }

    private ModelAndView form(
            ComparisonFields fields, Frame frame, Standing standing, Visitor visitor) {
        var usual =
                frame.now() == null
                        ? AudienceCards.usual(standing, visitor.child())
                        : Audience.of(frame.now().audience());
        var chosen =
                AudienceCards.open(standing).stream()
                        .filter(each -> each.word().equals(fields.audience()))
                        .findFirst()
                        .orElse(usual);
        var page =
                new ComparisonFormPage(
                        standing.journey().toString(),
                        frame.now(),
                        frame.stale(),
                        fields,
                        chosen.word(),
                        cards.of(standing, visitor, null, chosen),
                        frame.faults());
        return new ModelAndView(
                "comparison/form", Map.of("page", page), HttpStatusCode.valueOf(frame.status()));
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
