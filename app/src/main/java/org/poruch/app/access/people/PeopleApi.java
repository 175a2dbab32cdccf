package org.poruch.app.access.people;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PeopleApi {
    private final PeopleQueries people;
    private final Entering entering;

    PeopleApi(PeopleQueries people, Entering entering) {
        this.people = people;
        this.entering = entering;
    }

    record Listed(List<PersonJson> items, @Nullable UUID next) {}

    @GetMapping("/api/v1/people")
    @Who(Rule.SIGNED_IN)
    Listed list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(required = false) @Nullable UUID school,
            @RequestParam(defaultValue = "50") Limit limit,
            @RequestParam(required = false) @Nullable UUID cursor,
            Visitor visitor) {
        int most = limit.most();
        var found = people.found(new Search(q, role, school, cursor, most + 1), visitor);
        var shown = found.stream().limit(most).toList();
        return new Listed(
                shown.stream().map(PersonJson::of).toList(),
                found.size() > most ? shown.getLast().id() : null);
    }

    @PostMapping("/api/v1/people")
    @Who(Rule.KEEPERS)
    ResponseEntity<PersonJson> create(@RequestBody Wish wish, Visitor visitor) {
        var person = entering.enter(wish, visitor);
        return ResponseEntity.created(URI.create("/api/v1/people/" + person))
                .body(PersonJson.of(people.one(person, visitor)));
    }

    @GetMapping("/api/v1/people/{person}")
    @Who(Rule.ACQUAINTED)
    PersonJson show(@PathVariable UUID person, Visitor visitor) {
        return PersonJson.of(people.one(person, visitor));
    }
}
