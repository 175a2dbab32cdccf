package org.poruch.app.journey.outlook;

import java.util.Map;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.outlook.view.OutlookPage;
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
class OutlookController {
    private static final String SHEET = "journey/outlook-form";

    private final Outlooks outlooks;
    private final OutlookPages pages;

    OutlookController(Outlooks outlooks, OutlookPages pages) {
        this.outlooks = outlooks;
        this.pages = pages;
    }

    /** The sheet to read; the tutee, who has not filled it in yet, gets it to fill in. */
    @GetMapping("/journeys/{journey}/outlook")
    @Who(Rule.PAIR)
    ModelAndView show(@PathVariable JourneyId journey, Standing standing) {
        var page = pages.saved(journey, standing);
        boolean first = page.version() == 0 && page.tutee() && page.walked();
        return page(first ? SHEET : "journey/outlook", page, HttpStatus.OK);
    }

    @GetMapping("/journeys/{journey}/outlook/edit")
    @Who(Rule.TUTEE)
    ModelAndView edit(@PathVariable JourneyId journey, Standing standing) {
        var page = pages.saved(journey, standing);
        return page(page.walked() ? SHEET : "journey/outlook", page, HttpStatus.OK);
    }

    @PostMapping("/journeys/{journey}/outlook")
    @Who(Rule.TUTEE)
    ModelAndView answer(
            @PathVariable JourneyId journey,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Standing standing) {
        var typed = OutlookForm.read(fields);
        try {
            outlooks.answer(journey, () -> typed, new Seen(fields.get("version")), visitor);
            return new ModelAndView(
                    "redirect:/journeys/" + journey + "/outlook?said=outlook-saved");
        } catch (Invalid invalid) {
            return page(
                    SHEET,
                    pages.of(journey, standing, typed, invalid.faults(), false),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Stale stale) {
            return page(
                    SHEET,
                    pages.of(journey, standing, typed, Faults.none(), true),
                    HttpStatus.PRECONDITION_FAILED);
        }
    }

    @PostMapping("/journeys/{journey}/next")
    @Who(Rule.TUTEE)
    ModelAndView next(@PathVariable JourneyId journey, Visitor visitor) {
        return new ModelAndView(
                "redirect:/journeys/" + outlooks.next(journey, visitor) + "?said=next-opened");
    }

    private static ModelAndView page(String template, OutlookPage page, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", page), status);
    }
}
