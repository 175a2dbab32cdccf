package org.poruch.app.journey.trial;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.journey.trial.view.TrialFields;
import org.poruch.app.journey.trial.view.TrialLook;
import org.poruch.app.page.Limit;
import org.poruch.app.page.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TrialApi {
    private final Trials trials;
    private final TrialQueries queries;
    private final Clock clock;

    TrialApi(Trials trials, TrialQueries queries, Clock clock) {
        this.trials = trials;
        this.queries = queries;
        this.clock = clock;
    }

    record Items(List<TrialLook> items, @Nullable String next) {}

    record Done(@Nullable List<@Nullable Integer> done) {
        Set<Integer> numbers() {
            return Objects.requireNonNullElse(done, List.<Integer>of()).stream()
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }
    }

    @GetMapping("/api/v1/journeys/{journey}/trials")
    @Who(Rule.PAIR)
    Items list(@PathVariable JourneyId journey, @RequestParam(defaultValue = "50") Limit limit) {
        return new Items(queries.of(journey).stream().limit(limit.most()).toList(), null);
    }

    @PostMapping("/api/v1/journeys/{journey}/trials")
    @Who(Rule.TUTEE)
    ResponseEntity<TrialLook> create(
            @PathVariable JourneyId journey, Visitor visitor, @RequestBody TrialFields body) {
        var trial = trials.begin(journey, TrialReading.trial(body, visitor.today(clock)), visitor);
        return ResponseEntity.created(URI.create("/api/v1/trials/" + trial.id())).body(trial);
    }

    @GetMapping("/api/v1/trials/{trial}")
    @Who(Rule.PAIR)
    TrialLook show(@PathVariable UUID trial) {
        return queries.find(trial).orElseThrow(NotFound::new);
    }

    @PutMapping("/api/v1/trials/{trial}/actions")
    @Who(Rule.TUTEE)
    TrialLook done(@PathVariable UUID trial, Visitor visitor, @RequestBody Done body) {
        return trials.done(trial, body.numbers(), visitor);
    }

    @PutMapping("/api/v1/trials/{trial}/answer")
    @Who(Rule.TUTEE)
    TrialLook answer(
            @PathVariable UUID trial,
            Visitor visitor,
            @RequestBody TrialReading.AnswerFields body) {
        return trials.answer(trial, TrialReading.word(body), visitor);
    }
}
