package org.poruch.app.journey.difficulty;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.difficulty.view.DifficultyLook;
import org.poruch.app.page.Limit;
import org.poruch.app.page.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DifficultyApi {
    private final Difficulties difficulties;
    private final DifficultyQueries queries;
    private final Clock clock;

    DifficultyApi(Difficulties difficulties, DifficultyQueries queries, Clock clock) {
        this.difficulties = difficulties;
        this.queries = queries;
        this.clock = clock;
    }

    record Items(List<DifficultyLook> items, @Nullable String next) {}

    record Found(@Nullable String way) {}

    @GetMapping("/api/v1/journeys/{journey}/difficulties")
    @Who(Rule.READER)
    Items list(
            @PathVariable JourneyId journey,
            Standing standing,
            @RequestParam(defaultValue = "50") Limit limit) {
        return new Items(queries.list(standing).stream().limit(limit.most()).toList(), null);
    }

    @GetMapping("/api/v1/difficulties/{difficulty}")
    @Who(Rule.READER)
    DifficultyLook show(@PathVariable UUID difficulty) {
        return queries.find(difficulty).orElseThrow(NotFound::new);
    }

    @PostMapping("/api/v1/difficulties/{difficulty}/ways")
    @Who(Rule.TUTEE)
    ResponseEntity<DifficultyLook> create(
            @PathVariable UUID difficulty,
            Standing standing,
            Visitor visitor,
            @RequestBody Difficulties.WayFields body) {
        difficulties.add(difficulty, body, standing, visitor.today(clock));
        return ResponseEntity.created(URI.create("/api/v1/difficulties/" + difficulty))
                .body(show(difficulty));
    }

    @PostMapping("/api/v1/difficulties/{difficulty}/found")
    @Who(Rule.TUTEE)
    DifficultyLook found(
            @PathVariable UUID difficulty,
            Standing standing,
            Visitor visitor,
            @RequestBody Found body) {
        difficulties.found(difficulty, body.way(), standing, visitor.today(clock));
        return show(difficulty);
    }
}
