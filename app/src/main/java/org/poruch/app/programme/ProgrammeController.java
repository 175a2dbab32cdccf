package org.poruch.app.programme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Given;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.Seen;
import org.poruch.app.page.Stale;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A programme as one journey sees it; it prints with lines for signatures. */
@Controller
class ProgrammeController {
    private final ProgrammePages pages;
    private final Programmes programmes;

    ProgrammeController(ProgrammePages pages, Programmes programmes) {
        this.pages = pages;
        this.programmes = programmes;
    }

    @GetMapping("/journeys/{journey}/programme")
    @Who(Rule.PAIR)
    ModelAndView show(@PathVariable JourneyId journey, Visitor visitor, Standing standing) {
        return page(standing, visitor, null, false, Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/journeys/{journey}/programme")
    @Who(Rule.TUTOR)
    ModelAndView write(
            @PathVariable JourneyId journey,
            Visitor visitor,
            Standing standing,
            @RequestParam Map<String, String> fields) {
        try {
            var seen = new Seen(Objects.requireNonNullElse(fields.get("version"), "0"));
            programmes.write(
                    journey,
                    () -> ProgrammeWish.of(fields),
                    visitor,
                    version -> seen.check(version, () -> version));
            return saved(journey);
        } catch (Invalid invalid) {
            var faults = invalid.faults();
            return page(standing, visitor, fields, false, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Stale stale) {
            var status = HttpStatus.PRECONDITION_FAILED;
            return page(standing, visitor, fields, true, Faults.none(), status);
        }
    }

    @PostMapping("/journeys/{journey}/programme/members")
    @Who(Rule.TUTOR)
    ModelAndView members(
            @PathVariable JourneyId journey,
            Visitor visitor,
            Standing standing,
            @RequestParam MultiValueMap<String, String> fields) {
        try {
            var wished = Objects.requireNonNullElse(fields.get("journeys"), List.<String>of());
            programmes.members(journey, ids(wished), visitor);
            return saved(journey);
        } catch (Invalid invalid) {
            var faults = invalid.faults();
            return page(standing, visitor, null, false, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/journeys/{journey}/programme/taking")
    @Who(Rule.TUTEE)
    ModelAndView take(@PathVariable JourneyId journey, Visitor visitor) {
        programmes.take(journey, visitor);
        return new ModelAndView("redirect:/journeys/" + journey + "/route?said=taken");
    }

    static Set<UUID> ids(List<String> raw) {
        var given = new Given();
        var ids =
                raw.stream()
                        .map(each -> given.optionalId("journeys", each))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        given.check();
        return ids;
    }

    private ModelAndView page(
            Standing standing,
            Visitor visitor,
            @Nullable Map<String, String> typed,
            boolean stale,
            Faults faults,
            HttpStatus status) {
        var page = pages.page(standing, visitor, typed, stale, faults);
        return new ModelAndView("programme/programme", Map.of("page", page), status);
    }

    private static ModelAndView saved(JourneyId journey) {
        return new ModelAndView("redirect:/journeys/" + journey + "/programme?said=saved");
    }
}
