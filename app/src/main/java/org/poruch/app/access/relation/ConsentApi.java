package org.poruch.app.access.relation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.access.view.ConsentRow;
import org.poruch.app.page.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConsentApi {
    private final Consents consents;
    private final ConsentQueries queries;

    ConsentApi(Consents consents, ConsentQueries queries) {
        this.consents = consents;
        this.queries = queries;
    }

    record Wish(@Nullable String id, @Nullable String givenOn) {}

    record Guardian(UUID id, String name) {}

    record Body(UUID id, Guardian guardian, LocalDate givenOn, @Nullable Instant withdrawnAt) {
        static Body of(ConsentRow row) {
            return new Body(
                    row.id(),
                    new Guardian(row.guardian(), row.name()),
                    row.givenOn(),
                    row.withdrawnAt());
        }
    }

    record Listed(List<Body> items, @Nullable String next) {}

    @GetMapping("/api/v1/journeys/{journey}/consents")
    @Who(value = Rule.READER, withoutConsent = true, unlogged = true)
    Listed list(@PathVariable JourneyId journey) {
        return new Listed(queries.of(journey).stream().map(Body::of).toList(), null);
    }

    @PostMapping("/api/v1/journeys/{journey}/consents")
    @Who(value = Rule.GUARDIAN, withoutConsent = true)
    ResponseEntity<Body> create(
            @PathVariable JourneyId journey,
            @RequestBody(required = false) @Nullable Wish wish,
            Standing standing,
            Visitor visitor) {
        var id =
                wish == null
                        ? consents.give(null, null, standing, visitor)
                        : consents.give(wish.id(), wish.givenOn(), standing, visitor);
        var row =
                queries.of(journey).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return ResponseEntity.created(URI.create("/api/v1/consents/" + id)).body(Body.of(row));
    }

    @DeleteMapping("/api/v1/consents/{consent}")
    @Who(value = Rule.AUTHOR, withoutConsent = true)
    ResponseEntity<Void> destroy(@PathVariable UUID consent) {
        consents.withdraw(consent);
        return ResponseEntity.noContent().build();
    }
}
