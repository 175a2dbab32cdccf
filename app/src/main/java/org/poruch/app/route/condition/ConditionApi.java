package org.poruch.app.route.condition;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.poruch.app.route.condition.view.Condition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConditionApi {
    private final Conditions conditions;
    private final ConditionQueries queries;

    ConditionApi(Conditions conditions, ConditionQueries queries) {
        this.conditions = conditions;
        this.queries = queries;
    }

    record Items(List<Condition> items, @Nullable String next) {}

    record Check(@Nullable Boolean met) {}

    @GetMapping("/api/v1/steps/{step}/conditions")
    @Who(Rule.PAIR)
    Items list(@PathVariable UUID step) {
        return new Items(queries.of(step), null);
    }

    @PostMapping("/api/v1/steps/{step}/conditions")
    @Who(Rule.PAIR)
    ResponseEntity<Condition> create(
            @PathVariable UUID step,
            Visitor visitor,
            Standing standing,
            @RequestBody ConditionWish wish) {
        var made = conditions.add(standing.journey(), step, wish, visitor);
        return ResponseEntity.created(URI.create("/api/v1/conditions/" + made.id())).body(made);
    }

    @PutMapping("/api/v1/conditions/{condition}/check")
    @Who(Rule.PAIR)
    Condition check(
            @PathVariable UUID condition,
            Visitor visitor,
            Standing standing,
            @RequestBody Check check) {
        var met = check.met();
        if (met == null) {
            throw new Invalid(Faults.of("met", "page.fault.empty"));
        }
        return conditions.check(standing.journey(), condition, met, visitor);
    }

    @DeleteMapping("/api/v1/conditions/{condition}")
    @Who(Rule.PAIR)
    ResponseEntity<Void> destroy(@PathVariable UUID condition, Standing standing) {
        conditions.remove(standing.journey(), condition);
        return ResponseEntity.noContent().build();
    }
}
