package org.poruch.app.route.map;

import java.util.Map;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.view.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The looks of a route: the map, the diary, and the one that the tutee puts first. */
@Controller
class MapController {
    private final MapPages maps;
    private final DiaryPages diaries;
    private final Looks looks;

    MapController(MapPages maps, DiaryPages diaries, Looks looks) {
        this.maps = maps;
        this.diaries = diaries;
        this.looks = looks;
    }

    @GetMapping("/journeys/{journey}/map")
    @Who(Rule.PAIR)
    ModelAndView map(
            @PathVariable JourneyId journey,
            Visitor visitor,
            Standing standing,
            @ModelAttribute("shell") Shell shell) {
        return new ModelAndView("map/map", Map.of("page", maps.map(standing, visitor, shell)));
    }

    @GetMapping("/journeys/{journey}/diary")
    @Who(Rule.PAIR)
    ModelAndView diary(
            @PathVariable JourneyId journey,
            Visitor visitor,
            Standing standing,
            @ModelAttribute("shell") Shell shell) {
        return new ModelAndView(
                "map/diary", Map.of("page", diaries.diary(standing, visitor, shell)));
    }

    /** Leads to the look that stands first. */
    @GetMapping("/journeys/{journey}/look")
    @Who(Rule.PAIR)
    String look(@PathVariable JourneyId journey) {
        return "redirect:/journeys/" + journey + "/" + looks.leading(journey).path();
    }

    @PostMapping("/journeys/{journey}/look")
    @Who(Rule.TUTEE)
    String put(
            @PathVariable JourneyId journey,
            Visitor visitor,
            @RequestParam(defaultValue = "") String look) {
        return "redirect:/journeys/"
                + journey
                + "/"
                + looks.put(journey, look, visitor).path()
                + "?said=saved";
    }
}
