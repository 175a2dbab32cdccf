package org.poruch.app.journey.goal;

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
import org.poruch.app.page.Given;
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
class GoalApi {
    static final int LONGEST_LINE = 1000;

    private final Goals goals;
    private final GoalQueries queries;
    private final Clock clock;

    GoalApi(Goals goals, GoalQueries queries, Clock clock) {
        this.goals = goals;
        this.queries = queries;
        this.clock = clock;
    }

    record Why(@Nullable String why) {}

    record Items(List<GoalLook> items, @Nullable UUID next) {}

    @GetMapping("/api/v1/journeys/{journey}/goals")
    @Who(Rule.PAIR)
    Items list(
            @PathVariable JourneyId journey,
            @RequestParam(defaultValue = "50") Limit limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int most = limit.most();
        var found = queries.all(journey, most + 1, cursor);
        var shown = found.stream().limit(most).toList();
        return new Items(shown, found.size() > most ? shown.getLast().id() : null);
    }

    @PostMapping("/api/v1/journeys/{journey}/goals")
    @Who(Rule.PAIR)
    ResponseEntity<GoalLook> create(
            @PathVariable JourneyId journey,
            Visitor visitor,
            Standing standing,
            @RequestBody GoalForm body) {
        var goal = goals.propose(journey, body.read(visitor.today(clock)), visitor, standing);
        return ResponseEntity.created(URI.create("/api/v1/goals/" + goal)).body(one(goal));
    }

    @GetMapping("/api/v1/goals/{goal}")
    @Who(Rule.READER)
    GoalLook show(@PathVariable UUID goal) {
        return one(goal);
    }

    @PostMapping("/api/v1/goals/{goal}/agreement")
    @Who(Rule.PAIR)
    GoalLook agree(@PathVariable UUID goal, Visitor visitor, Standing standing) {
        goals.agree(goal, null, visitor, standing);
        return one(goal);
    }

    @PostMapping("/api/v1/goals/{goal}/refusal")
    @Who(Rule.PAIR)
    GoalLook refuse(
            @PathVariable UUID goal,
            Visitor visitor,
            Standing standing,
            @RequestBody(required = false) @Nullable Why body) {
        var given = new Given();
        var why = given.optionalText("why", body == null ? null : body.why(), LONGEST_LINE);
        given.check();
        goals.refuse(goal, why, visitor, standing);
        return one(goal);
    }

    private GoalLook one(UUID goal) {
        return queries.one(goal).orElseThrow(NotFound::new);
    }
}
