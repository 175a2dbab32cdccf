package org.poruch.app.pace;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.pace.view.PacePage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Stale;
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
class PaceController {
    private final Paces paces;
    private final Clock clock;

    PaceController(Paces paces, Clock clock) {
        this.paces = paces;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/pace")
    @Who(Rule.PAIR)
    ModelAndView show(@PathVariable JourneyId journey, Standing standing, Visitor visitor) {
        return page(standing, visitor, null, Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/journeys/{journey}/pace")
    @Who(Rule.TUTEE)
    ModelAndView say(
            @PathVariable JourneyId journey,
            @ModelAttribute PaceReading.Fields fields,
            @RequestParam(defaultValue = "0") String version,
            Standing standing,
            Visitor visitor) {
        try {
            paces.say(journey, () -> PaceReading.pace(fields), new Seen(version));
            return new ModelAndView("redirect:/journeys/" + journey + "/pace?said=saved");
        } catch (Invalid invalid) {
            return page(
                    standing, visitor, fields, invalid.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Stale stale) {
            return page(standing, visitor, fields, Faults.none(), HttpStatus.PRECONDITION_FAILED);
        }
    }

    @PostMapping("/today/promise")
    @Who(Rule.TUTOR_ROLE)
    ModelAndView promise(@RequestParam(defaultValue = "") String days, Visitor visitor) {
        paces.promise(visitor.person(), PaceReading.promise(days));
        return new ModelAndView("redirect:/today?said=saved");
    }

    private ModelAndView page(
            Standing standing,
            Visitor visitor,
            PaceReading.@Nullable Fields typed,
            Faults faults,
            HttpStatus status) {
        var pace = paces.of(standing.journey());
        var shown = standing.tutee() ? pace : pace.forTutor();
        var page =
                new PacePage(
                        standing.journey().value(),
                        standing.tutee(),
                        paces.promises(standing.journey(), visitor.today(clock)),
                        pace.silence(),
                        pace.version(),
                        typed == null ? typed(shown) : typed(typed),
                        faults,
                        status == HttpStatus.PRECONDITION_FAILED);
        return new ModelAndView("pace/pace", Map.of("page", page), status);
    }

    private static PacePage.Typed typed(Pace pace) {
        return new PacePage.Typed(or(pace.silence()), or(pace.nudgeDays()), or(pace.nudgeText()));
    }

    private static PacePage.Typed typed(PaceReading.Fields fields) {
        return new PacePage.Typed(
                or(fields.silence()), or(fields.nudgeDays()), or(fields.nudgeText()));
    }

    private static String or(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
