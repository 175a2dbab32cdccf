package org.poruch.app.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.view.StagesPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The stages as lenses: each says what it is for, and the tutee goes to any of them at any time.
 */
@Controller
class StageController {
    private final Journeys journeys;
    private final StageQueries queries;

    StageController(Journeys journeys, StageQueries queries) {
        this.journeys = journeys;
        this.queries = queries;
    }

    @GetMapping("/journeys/{journey}/stages")
    @Who(Rule.READER)
    ModelAndView show(@PathVariable JourneyId journey, Standing standing) {
        var walk = queries.walk(journey);
        var names = walk.now().practice().stages();
        var stages =
                IntStream.range(0, names.size())
                        .mapToObj(
                                i ->
                                        new StagesPage.Stage(
                                                i + 1,
                                                names.get(i),
                                                names.get(i).equals(walk.now().stage()),
                                                by(walk, i)))
                        .toList();
        var page =
                new StagesPage(
                        journey.value(),
                        standing.tutee() && walk.now().open(),
                        stages,
                        walked(walk.arrivals(), names));
        return new ModelAndView("journey/stages", Map.of("page", page));
    }

    @PostMapping("/journeys/{journey}/stage")
    @Who(Rule.TUTEE)
    String update(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestParam(defaultValue = "") String stage) {
        journeys.go(journey, stage, visitor);
        return "redirect:/journeys/" + journey + "?said=stage";
    }

    /** The day by which a stage is usually walked, counted from the first arrival. */
    private static @Nullable LocalDate by(StageQueries.Walk walk, int stage) {
        var days = walk.now().practice().days();
        int stages = walk.now().practice().stages().size();
        return days == null
                ? null
                : walk.arrivals().getFirst().on().plusDays((stage + 1L) * days / stages);
    }

    private static List<StagesPage.Walked> walked(
            List<StageQueries.Arrival> arrivals, List<String> stages) {
        var walked = new ArrayList<StagesPage.Walked>();
        int before = 0;
        for (var arrival : arrivals) {
            int at = stages.indexOf(arrival.stage());
            walked.add(
                    new StagesPage.Walked(
                            arrival.stage(), arrival.on(), arrival.by(), at < before));
            before = at;
        }
        return List.copyOf(walked);
    }
}
