package org.poruch.app.journey.needs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.poruch.app.access.Audience;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.entry.AudienceCards;
import org.poruch.app.journey.needs.view.NeedsFields;
import org.poruch.app.journey.needs.view.NeedsFormPage;
import org.poruch.app.journey.needs.view.NeedsPage;
import org.poruch.app.journey.needs.view.VoiceLook;
import org.poruch.app.page.Forbidden;
import org.poruch.app.page.Invalid;
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
class NeedsController {
    private final NeedsCard card;
    private final AudienceCards audiences;
    private final Clock clock;

    NeedsController(NeedsCard card, AudienceCards audiences, Clock clock) {
        this.card = card;
        this.audiences = audiences;
        this.clock = clock;
    }

    @GetMapping("/journeys/{journey}/needs")
    @Who(Rule.READER)
    ModelAndView show(@PathVariable JourneyId journey, Standing standing) {
        var page =
                new NeedsPage(
                        journey.toString(),
                        standing.child(),
                        Voice.mine(standing),
                        card.of(standing));
        return new ModelAndView("needs/card", Map.of("page", page));
    }

    /** The column of the writer, with what it says now. */
    @GetMapping("/journeys/{journey}/needs/edit")
    @Who(Rule.VOICES)
    ModelAndView edit(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "") String voice,
            @RequestParam(defaultValue = "false") boolean pictured,
            Standing standing,
            Visitor visitor) {
        var mine = Voice.mine(standing);
        var chosen = mine.contains(voice) ? voice : mine.stream().sorted().findFirst().orElse("");
        var fields =
                card.of(standing).stream()
                        .filter(each -> each.voice().equals(chosen))
                        .findFirst()
                        .map(NeedsController::fields)
                        .orElseGet(() -> new NeedsFields(null, chosen, "", List.of(), null, null));
        return form(fields, pictured, Faults.none(), 200, standing, visitor);
    }

    @PostMapping("/journeys/{journey}/needs")
    @Who(Rule.VOICES)
    ModelAndView create(
            @PathVariable JourneyId journey,
            @ModelAttribute NeedsFields fields,
            @RequestParam(defaultValue = "false") boolean pictured,
            Standing standing,
            Visitor visitor) {
        try {
            var said = NeedsReading.read(fields, standing, visitor.child());
            card.say(journey, said, visitor.person(), visitor.today(clock));
            return new ModelAndView("redirect:/journeys/" + journey + "/needs?said=saved");
        } catch (Invalid invalid) {
            return form(fields, pictured, invalid.faults(), invalid.status(), standing, visitor);
        }
    }

    /** Who wrote it down last time need not sit there again. */
    private static NeedsFields fields(VoiceLook now) {
        return new NeedsFields(null, now.voice(), now.text(), now.pictures(), now.audience(), null);
    }

    private ModelAndView form(
            NeedsFields fields,
            boolean pictured,
            Faults faults,
            int status,
            Standing standing,
            Visitor visitor) {
        var mine = Voice.mine(standing);
        if (mine.isEmpty()) {
            throw new Forbidden();
        }
        var voice = Objects.requireNonNullElse(fields.voice(), "");
        var chosen = chosen(fields.audience(), standing, visitor);
        var page =
                new NeedsFormPage(
                        standing.journey().toString(),
                        mine.contains(voice) ? voice : mine.stream().sorted().toList().getFirst(),
                        standing.child(),
                        pictured,
                        Picture.all(),
                        fields,
                        chosen.word(),
                        audiences.of(standing, visitor, null, chosen),
                        faults);
        return new ModelAndView("needs/form", Map.of("page", page), HttpStatusCode.valueOf(status));
    }

    private static Audience chosen(
            @org.jspecify.annotations.Nullable String word, Standing standing, Visitor visitor) {
        return AudienceCards.open(standing).stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseGet(() -> AudienceCards.usual(standing, visitor.child()));
    }
}
