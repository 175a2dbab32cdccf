package org.poruch.app.meeting;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.advice.Advices;
import org.poruch.app.meeting.view.MeetingForm;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.NotFound;
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

@Controller
class MeetingController {
    private static final String TODAY = "/today";

    private final Meetings meetings;
    private final MeetingQueries queries;
    private final MeetingPages pages;
    private final Circles circles;
    private final Advices advices;
    private final Clock clock;

    MeetingController(
            Meetings meetings,
            MeetingQueries queries,
            MeetingPages pages,
            Circles circles,
            Advices advices,
            Clock clock) {
        this.meetings = meetings;
        this.queries = queries;
        this.pages = pages;
        this.circles = circles;
        this.advices = advices;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/meetings/new")
    @Who(Rule.PAIR)
    ModelAndView blank(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "") String back,
            Standing standing,
            Visitor visitor) {
        var wish = MeetingWish.on(visitor.today(clock));
        return form(place(journey), wish, standing, visitor, back, Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/journeys/{journey}/meetings")
    @Who(Rule.PAIR)
    ModelAndView create(
            @PathVariable JourneyId journey,
            @RequestParam MultiValueMap<String, String> fields,
            Standing standing,
            Visitor visitor) {
        var wish = MeetingFields.read(fields);
        var back = String.valueOf(fields.getFirst("back"));
        try {
            var id = meetings.note(journey, wish, standing, visitor);
            return new ModelAndView(
                    "redirect:"
                            + (back.equals(TODAY) ? TODAY : "/meetings/" + id)
                            + "?said=meeting-noted");
        } catch (Invalid invalid) {
            return form(
                    place(journey),
                    wish,
                    standing,
                    visitor,
                    back,
                    invalid.faults(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/journeys/{journey}/meetings")
    @Who(Rule.PAIR)
    ModelAndView list(
            @PathVariable JourneyId journey,
            @RequestParam(required = false) @Nullable UUID after,
            Visitor visitor) {
        return new ModelAndView("meeting/list", Map.of("page", pages.all(journey, visitor, after)));
    }

    @GetMapping("/meetings/{meeting}")
    @Who(Rule.PAIR)
    ModelAndView show(@PathVariable UUID meeting, Standing standing, Visitor visitor) {
        return new ModelAndView(
                "meeting/meeting", Map.of("page", pages.of(meeting, standing, visitor)));
    }

    @GetMapping("/meetings/{meeting}/edit")
    @Who(Rule.PAIR)
    ModelAndView edit(@PathVariable UUID meeting, Standing standing, Visitor visitor) {
        var now = one(meeting, visitor);
        return form(
                place(now),
                MeetingFields.of(now),
                standing,
                visitor,
                "",
                Faults.none(),
                HttpStatus.OK);
    }

    @PostMapping("/meetings/{meeting}")
    @Who(Rule.PAIR)
    ModelAndView update(
            @PathVariable UUID meeting,
            @RequestParam MultiValueMap<String, String> fields,
            Standing standing,
            Visitor visitor) {
        var wish = MeetingFields.read(fields);
        try {
            meetings.correct(
                    meeting, () -> wish, new Seen(fields.getFirst("version")), standing, visitor);
            return new ModelAndView("redirect:/meetings/" + meeting + "?said=saved");
        } catch (Invalid invalid) {
            var place = place(one(meeting, visitor));
            return form(
                    place,
                    wish,
                    standing,
                    visitor,
                    "",
                    invalid.faults(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Stale stale) {
            return changedMeanwhile(one(meeting, visitor), wish, standing, visitor);
        }
    }

    private ModelAndView changedMeanwhile(
            Meeting now, MeetingWish wish, Standing standing, Visitor visitor) {
        var circle = circles.around(standing.journey(), standing, visitor);
        var words = now.decisions().stream().map(Decision::text).toList();
        var page =
                MeetingFields.form(
                        place(now),
                        wish,
                        circle,
                        "",
                        Faults.none(),
                        new MeetingForm.Now(now.notes(), words));
        return new ModelAndView(
                "meeting/form", Map.of("page", page), HttpStatus.PRECONDITION_FAILED);
    }

    private Meeting one(UUID meeting, Visitor visitor) {
        return queries.one(meeting, visitor.person()).orElseThrow(NotFound::new);
    }

    private static MeetingFields.Place place(JourneyId journey) {
        return new MeetingFields.Place(journey.value(), null, 0);
    }

    private static MeetingFields.Place place(Meeting meeting) {
        return new MeetingFields.Place(meeting.journey().value(), meeting.id(), meeting.version());
    }

    private ModelAndView form(
            MeetingFields.Place place,
            MeetingWish wish,
            Standing standing,
            Visitor visitor,
            String back,
            Faults faults,
            HttpStatus status) {
        var circle = circles.around(standing.journey(), standing, visitor);
        MeetingForm page =
                MeetingFields.form(
                        place, wish, circle, back.equals(TODAY) ? back : "", faults, null);
        var form = new ModelAndView("meeting/form", Map.of("page", page), status);
        if (standing.is(Capacity.TUTOR)) {
            form.addObject("advice", advices.of(standing.journey(), visitor));
        }
        return form;
    }
}
