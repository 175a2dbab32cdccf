package org.poruch.app.route.map;

import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The map without its drawing: what stands on it, where, and in which order. */
@RestController
class MapApi {
    private final MapPages maps;
    private final Looks looks;

    MapApi(MapPages maps, Looks looks) {
        this.maps = maps;
        this.looks = looks;
    }

    record LookBody(@Nullable String look) {}

    @GetMapping("/api/v1/journeys/{journey}/map")
    @Who(Rule.PAIR)
    MapPages.MapJson show(@PathVariable JourneyId journey, Visitor visitor, Standing standing) {
        return maps.json(standing, visitor);
    }

    @GetMapping("/api/v1/journeys/{journey}/look")
    @Who(Rule.PAIR)
    LookBody look(@PathVariable JourneyId journey) {
        return new LookBody(looks.leading(journey).word());
    }

    @PutMapping("/api/v1/journeys/{journey}/look")
    @Who(Rule.TUTEE)
    LookBody put(@PathVariable JourneyId journey, Visitor visitor, @RequestBody LookBody body) {
        return new LookBody(looks.put(journey, body.look(), visitor).word());
    }
}
