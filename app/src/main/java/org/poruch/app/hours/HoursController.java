package org.poruch.app.hours;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.hours.view.HoursPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HoursController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Hours hours;
    private final HoursCsv csv;

    HoursController(Hours hours, HoursCsv csv) {
        this.hours = hours;
        this.csv = csv;
    }

    @GetMapping("/hours")
    @Who(Rule.TUTOR_ROLE)
    ModelAndView show(@RequestParam(defaultValue = "") String week, Visitor visitor) {
        return page(visitor, week(week, visitor), blank(visitor), Faults.none(), HttpStatus.OK);
    }

    @GetMapping("/hours/counting")
    @Who(Rule.TUTOR_ROLE)
    ModelAndView counting() {
        return new ModelAndView("hours/counting");
    }

    @GetMapping("/hours.csv")
    @Who(Rule.TUTOR_ROLE)
    ResponseEntity<String> csv(@RequestParam(defaultValue = "") String week, Visitor visitor) {
        var chosen = week(week, visitor);
        var name = "hours-" + chosen.word() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv.of(hours.of(visitor, chosen), visitor));
    }

    @PostMapping("/journeys/{journey}/hours")
    @Who(Rule.TUTOR)
    ModelAndView add(
            @PathVariable JourneyId journey,
            @ModelAttribute HoursReading.Fields fields,
            Visitor visitor) {
        try {
            var wish = HoursReading.of(fields, hours.today(visitor));
            hours.add(journey, wish, visitor);
            return said(Week.of(wish.day()));
        } catch (Invalid invalid) {
            var typed =
                    new HoursPage.Wish(
                            journey.value(),
                            or(fields.work()),
                            or(fields.minutes()),
                            or(fields.happenedOn()));
            return page(
                    visitor,
                    week("", visitor),
                    typed,
                    invalid.faults(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/hours/{spent}")
    @Who(Rule.AUTHOR)
    ModelAndView correct(
            @PathVariable UUID spent,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String week,
            Visitor visitor) {
        hours.correct(spent, HoursReading.corrected(minutes));
        return said(week(week, visitor));
    }

    private Week week(String word, Visitor visitor) {
        return Week.read(word).orElseGet(() -> Week.of(hours.today(visitor)));
    }

    private ModelAndView page(
            Visitor visitor, Week week, HoursPage.Wish wish, Faults faults, HttpStatus status) {
        return new ModelAndView(
                "hours/hours", Map.of("page", hours.page(visitor, week, wish, faults)), status);
    }

    private HoursPage.Wish blank(Visitor visitor) {
        return new HoursPage.Wish(null, "answering", "15", hours.today(visitor).toString());
    }

    private static ModelAndView said(Week week) {
        return new ModelAndView("redirect:/hours?week=" + week.word() + "&said=counted");
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
