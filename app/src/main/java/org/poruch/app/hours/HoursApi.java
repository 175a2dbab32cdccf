package org.poruch.app.hours;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.hours.view.HoursPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HoursApi {
    private final Hours hours;

    HoursApi(Hours hours) {
        this.hours = hours;
    }

    record Piece(UUID id, UUID journey, Work work, String what, LocalDate day, int minutes) {
        static Piece of(Spent spent) {
            return new Piece(
                    spent.id(),
                    spent.journey(),
                    spent.work(),
                    spent.what(),
                    spent.day(),
                    spent.minutes());
        }
    }

    record WeekBody(
            String week, HoursPage.Sums sums, List<HoursPage.Row> tutees, List<Piece> items) {}

    record Minutes(@Nullable String minutes) {}

    record Counted(UUID id, int minutes) {}

    @GetMapping("/api/v1/hours")
    @Who(Rule.TUTOR_ROLE)
    WeekBody week(@RequestParam(required = false) @Nullable String week, Visitor visitor) {
        var chosen = week == null ? Week.of(hours.today(visitor)) : read(week);
        var work = hours.of(visitor, chosen);
        return new WeekBody(
                chosen.word(),
                work.sums(),
                work.rows(),
                work.pieces().stream().map(Piece::of).toList());
    }

    @PostMapping("/api/v1/journeys/{journey}/hours")
    @Who(Rule.TUTOR)
    ResponseEntity<Counted> add(
            @PathVariable JourneyId journey,
            @RequestBody HoursReading.Fields body,
            Visitor visitor) {
        var wish = HoursReading.of(body, hours.today(visitor));
        hours.add(journey, wish, visitor);
        return ResponseEntity.created(URI.create("/api/v1/hours/" + wish.id()))
                .body(new Counted(wish.id(), wish.minutes()));
    }

    @PutMapping("/api/v1/hours/{spent}")
    @Who(Rule.AUTHOR)
    Counted correct(@PathVariable UUID spent, @RequestBody Minutes body) {
        int minutes = HoursReading.corrected(body.minutes());
        hours.correct(spent, minutes);
        return new Counted(spent, minutes);
    }

    private static Week read(String word) {
        return Week.read(word)
                .orElseThrow(() -> new Invalid(Faults.of("week", "hours.fault.week")));
    }
}
