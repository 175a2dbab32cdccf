package org.poruch.app.journey.note;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.note.view.NotesPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.NotFound;
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
class PrivateNoteController {
    private static final int SHOWN = 200;
    private static final String TODAY = "/today";

    private final PrivateNotes notes;
    private final Clock clock;

    PrivateNoteController(PrivateNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/private-notes")
    @Who(Rule.TUTOR)
    ModelAndView list(@PathVariable JourneyId journey, Visitor visitor) {
        var fields = new NoteReading.Fields(null, null, visitor.today(clock).toString());
        return page(journey, visitor, null, fields, Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/journeys/{journey}/private-notes")
    @Who(Rule.TUTOR)
    ModelAndView create(
            @PathVariable JourneyId journey,
            @ModelAttribute NoteReading.Fields fields,
            @RequestParam(defaultValue = "") String back,
            Visitor visitor) {
        try {
            var today = visitor.today(clock);
            var read = NoteReading.of(fields, today);
            notes.write(read.id(), journey, visitor.person(), read.text(), read.dayOr(today));
            return back.equals(TODAY)
                    ? new ModelAndView("redirect:" + TODAY + "?said=saved")
                    : saved(journey);
        } catch (Invalid invalid) {
            return page(
                    journey,
                    visitor,
                    null,
                    fields,
                    invalid.faults(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/private-notes/{privateNote}/edit")
    @Who(Rule.AUTHOR)
    ModelAndView edit(@PathVariable UUID privateNote, Standing standing, Visitor visitor) {
        var note = notes.find(privateNote).orElseThrow(NotFound::new);
        var fields = new NoteReading.Fields(null, note.text(), note.happenedOn().toString());
        return page(standing.journey(), visitor, privateNote, fields, Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/private-notes/{privateNote}")
    @Who(Rule.AUTHOR)
    ModelAndView update(
            @PathVariable UUID privateNote,
            @ModelAttribute NoteReading.Fields fields,
            Standing standing,
            Visitor visitor) {
        try {
            var read = NoteReading.of(fields, visitor.today(clock));
            notes.change(privateNote, read.text(), read.happenedOn());
            return saved(standing.journey());
        } catch (Invalid invalid) {
            return page(
                    standing.journey(),
                    visitor,
                    privateNote,
                    fields,
                    invalid.faults(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/private-notes/{privateNote}/removal")
    @Who(Rule.AUTHOR)
    ModelAndView destroy(@PathVariable UUID privateNote, Standing standing) {
        notes.throwAway(privateNote);
        return new ModelAndView(
                "redirect:/journeys/"
                        + standing.journey()
                        + "/private-notes?said=binned&undo=/private-notes/"
                        + privateNote
                        + "/return");
    }

    @PostMapping("/private-notes/{binnedNote}/return")
    @Who(Rule.AUTHOR)
    ModelAndView giveBack(@PathVariable UUID binnedNote, Standing standing) {
        notes.giveBack(binnedNote);
        return new ModelAndView(
                "redirect:/journeys/" + standing.journey() + "/private-notes?said=returned");
    }

    private ModelAndView page(
            JourneyId journey,
            Visitor visitor,
            @Nullable UUID editing,
            NoteReading.Fields fields,
            Faults faults,
            HttpStatus status) {
        var shown =
                notes.of(journey, visitor.person(), SHOWN, null).stream()
                        .filter(each -> !each.id().equals(editing))
                        .map(
                                each ->
                                        new NotesPage.Note(
                                                each.id().toString(),
                                                each.text(),
                                                each.happenedOn()))
                        .toList();
        var edited = editing == null ? null : editing.toString();
        var page =
                new NotesPage(
                        journey.toString(),
                        shown,
                        edited,
                        fields.text(),
                        fields.happenedOn(),
                        faults);
        return new ModelAndView("note/list", Map.of("page", page), status);
    }

    private static ModelAndView saved(JourneyId journey) {
        return new ModelAndView("redirect:/journeys/" + journey + "/private-notes?said=saved");
    }
}
