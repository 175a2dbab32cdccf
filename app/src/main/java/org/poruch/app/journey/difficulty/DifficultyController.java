package org.poruch.app.journey.difficulty;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.difficulty.view.DifficultiesPage;
import org.poruch.app.journey.difficulty.view.DifficultyPage;
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
class DifficultyController {
    private final Difficulties difficulties;
    private final DifficultyQueries queries;
    private final Clock clock;

    DifficultyController(Difficulties difficulties, DifficultyQueries queries, Clock clock) {
        this.difficulties = difficulties;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/difficulties")
    @Who(Rule.READER)
    ModelAndView list(@PathVariable JourneyId journey, Standing standing) {
        var page =
                new DifficultiesPage(journey.toString(), standing.tutee(), queries.list(standing));
        return new ModelAndView("difficulty/list", Map.of("page", page));
    }

    @GetMapping("/difficulties/{difficulty}")
    @Who(Rule.READER)
    ModelAndView show(@PathVariable UUID difficulty, Standing standing) {
        return page(
                difficulty,
                standing,
                new Difficulties.WayFields(null, "", null),
                Faults.none(),
                200);
    }

    @PostMapping("/difficulties/{difficulty}/ways")
    @Who(Rule.TUTEE)
    ModelAndView create(
            @PathVariable UUID difficulty,
            @ModelAttribute Difficulties.WayFields fields,
            Standing standing,
            Visitor visitor) {
        try {
            difficulties.add(difficulty, fields, standing, visitor.today(clock));
            return saved(difficulty);
        } catch (Invalid invalid) {
            return page(difficulty, standing, fields, invalid.faults(), invalid.status());
        }
    }

    @PostMapping("/difficulties/{difficulty}/found")
    @Who(Rule.TUTEE)
    ModelAndView found(
            @PathVariable UUID difficulty,
            @RequestParam(defaultValue = "") String way,
            Standing standing,
            Visitor visitor) {
        difficulties.found(difficulty, way, standing, visitor.today(clock));
        return saved(difficulty);
    }

    private static ModelAndView saved(UUID difficulty) {
        return new ModelAndView("redirect:/difficulties/" + difficulty + "?said=saved");
    }

    private ModelAndView page(
            UUID difficulty,
            Standing standing,
            Difficulties.WayFields fields,
            Faults faults,
            int status) {
        var page =
                new DifficultyPage(
                        queries.find(difficulty).orElseThrow(NotFound::new),
                        standing.tutee(),
                        Objects.requireNonNullElse(fields.text(), ""),
                        fields.leadsOn(),
                        faults);
        return new ModelAndView(
                "difficulty/show", Map.of("page", page), HttpStatusCode.valueOf(status));
    }
}
