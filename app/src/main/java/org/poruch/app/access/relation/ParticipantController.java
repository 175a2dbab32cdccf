package org.poruch.app.access.relation;

import java.util.Map;
import java.util.UUID;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who sees what on a journey, on one page: added here, ended here. */
@Controller
class ParticipantController {
    private final Participants participants;
    private final WhoSees whoSees;

    ParticipantController(Participants participants, WhoSees whoSees) {
        this.participants = participants;
        this.whoSees = whoSees;
    }

    @GetMapping("/journeys/{journey}/participants")
    @Who(value = Rule.READER, unlogged = true)
    ModelAndView list(@PathVariable JourneyId journey, Standing standing, Visitor visitor) {
        return page(standing, visitor, Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/journeys/{journey}/participants")
    @Who(Rule.TUTEE_OR_GUARDIAN)
    ModelAndView create(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String capacity,
            @RequestParam(defaultValue = "") String until,
            Standing standing,
            Visitor visitor) {
        try {
            participants.add(
                    new Invitation(null, person, capacity, null, null, until), standing, visitor);
            return back(journey, "participant-added");
        } catch (Invalid invalid) {
            return page(standing, visitor, invalid.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/journeys/{journey}/participants/{participant}/ending")
    @Who(Rule.PARTING)
    ModelAndView end(
            @PathVariable JourneyId journey,
            @PathVariable UUID participant,
            Standing standing,
            Visitor visitor) {
        boolean own = whoSees.isOwn(standing, participant);
        participants.end(participant, standing, visitor);
        return own
                ? new ModelAndView("redirect:/?said=participant-ended")
                : back(journey, "participant-ended");
    }

    private ModelAndView page(
            Standing standing, Visitor visitor, Faults faults, HttpStatus status) {
        return new ModelAndView(
                "access/participants",
                Map.of("page", whoSees.page(standing, visitor, faults)),
                status);
    }

    private static ModelAndView back(JourneyId journey, String said) {
        return new ModelAndView("redirect:/journeys/" + journey + "/participants?said=" + said);
    }
}
