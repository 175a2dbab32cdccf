package org.poruch.app.journey.entry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.entry.view.EntryFields;
import org.poruch.app.journey.entry.view.EntryFormPage;
import org.poruch.app.journey.evidence.Evidence;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
class EntryController {
    private final Entries entries;
    private final EntryQueries queries;
    private final EntryReading reading;
    private final EntryForms forms;
    private final EntryLooks looks;
    private final Evidence evidence;
    private final Clock clock;

    EntryController(
            Entries entries,
            EntryQueries queries,
            EntryReading reading,
            EntryForms forms,
            EntryLooks looks,
            Evidence evidence,
            Clock clock) {
        this.entries = entries;
        this.queries = queries;
        this.reading = reading;
        this.forms = forms;
        this.looks = looks;
        this.evidence = evidence;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/entries/new")
    @Who(Rule.WRITER)
    ModelAndView edit(
            @PathVariable JourneyId journey,
            @ModelAttribute EntryFields fields,
            Standing standing,
            Visitor visitor) {
        return form(forms.create(fields, Faults.none(), standing, visitor), HttpStatus.OK);
    }

    @PostMapping("/journeys/{journey}/entries")
    @Who(Rule.WRITER)
    ModelAndView create(
            @PathVariable JourneyId journey,
            @ModelAttribute EntryFields fields,
            @RequestParam(name = Evidence.FIELD, required = false)
                    @Nullable List<MultipartFile> upload,
            Standing standing,
            Visitor visitor) {
        try {
            var wish = reading.create(fields, writer(standing, visitor, upload));
            var entry =
                    entries.write(
                            wish.and(evidence.keep(upload, standing, wish.files().size())),
                            standing,
                            visitor.today(clock));
            return to(after(entry, standing) + "?said=saved");
        } catch (Invalid invalid) {
            return form(forms.create(fields, invalid.faults(), standing, visitor), invalid);
        }
    }

    /** Back to what was answered or commented on, if the writer may see its page. */
    private static String after(Entry entry, Standing writer) {
        if (entry.about() != null) {
            return "/entries/" + entry.about();
        }
        boolean comment = entry.kind() == EntryKind.NOTE && entry.step() != null && writer.pair();
        return comment ? "/steps/" + entry.step() : "/journeys/" + entry.journey();
    }

    @GetMapping("/entries/{entry}")
    @Who(Rule.READER)
    ModelAndView show(@PathVariable UUID entry, Standing standing, Visitor visitor) {
        return new ModelAndView("entry/show", Map.of("page", looks.page(entry, standing, visitor)));
    }

    @GetMapping("/entries/{entry}/edit")
    @Who(Rule.AUTHOR)
    ModelAndView edit(@PathVariable UUID entry, Standing standing, Visitor visitor) {
        var now = queries.find(entry).orElseThrow(NotFound::new);
        return form(
                forms.change(now, EntryForms.fields(now), Faults.none(), false, standing, visitor),
                HttpStatus.OK);
    }

    @PostMapping("/entries/{entry}")
    @Who(Rule.AUTHOR)
    ModelAndView update(
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String version,
            @ModelAttribute EntryFields fields,
            @RequestParam(name = Evidence.FIELD, required = false)
                    @Nullable List<MultipartFile> upload,
            Standing standing,
            Visitor visitor) {
        var now = entries.hold(standing.journey(), entry);
        if (!version.equals(String.valueOf(now.version()))) {
            var page = forms.change(now, fields, Faults.none(), true, standing, visitor);
            return form(page, HttpStatus.PRECONDITION_FAILED);
        }
        try {
            var wish = reading.change(now, fields, writer(standing, visitor, upload));
            entries.change(
                    now,
                    wish.and(evidence.keep(upload, standing, wish.files().size())),
                    standing,
                    visitor.today(clock));
            return to("/entries/" + entry + "?said=saved");
        } catch (Invalid invalid) {
            return form(
                    forms.change(now, fields, invalid.faults(), false, standing, visitor), invalid);
        }
    }

    @PostMapping("/entries/{entry}/bin")
    @Who(Rule.AUTHOR)
    ModelAndView destroy(@PathVariable UUID entry, Standing standing) {
        entries.bin(standing.journey(), entry);
        return to(
                "/journeys/"
                        + standing.journey()
                        + "?said=binned&undo=/entries/"
                        + entry
                        + "/return");
    }

    @PostMapping("/entries/{binnedEntry}/return")
    @Who(Rule.AUTHOR)
    ModelAndView giveBack(@PathVariable UUID binnedEntry, Standing standing) {
        entries.giveBack(standing.journey(), binnedEntry);
        return to("/entries/" + binnedEntry + "?said=returned");
    }

    private EntryReading.Writer writer(
            Standing standing, Visitor visitor, @Nullable List<MultipartFile> upload) {
        return new EntryReading.Writer(
                standing, visitor.child(), visitor.today(clock), Evidence.brought(upload));
    }

    private static ModelAndView form(EntryFormPage page, Invalid invalid) {
        return form(page, HttpStatusCode.valueOf(invalid.status()));
    }

    private static ModelAndView form(EntryFormPage page, HttpStatusCode status) {
        return new ModelAndView("entry/form", Map.of("page", page), status);
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
