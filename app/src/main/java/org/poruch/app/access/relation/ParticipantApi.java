package org.poruch.app.access.relation;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.access.Who;
import org.poruch.app.page.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ParticipantApi {
    private final Participants participants;
    private final ParticipantQueries queries;

    ParticipantApi(Participants participants, ParticipantQueries queries) {
        this.participants = participants;
        this.queries = queries;
    }

    record Body(
            UUID id,
            UUID person,
            String name,
            Capacity capacity,
            @Nullable List<UUID> scope,
            LocalDate from,
            @Nullable LocalDate until) {
        static Body of(ParticipantQueries.Row row) {
            return new Body(
                    row.id(),
                    row.person(),
                    row.name(),
                    row.capacity(),
                    row.scope(),
                    row.from(),
                    row.until());
        }
    }

    record Listed(List<Body> items, @Nullable String next) {}

    @GetMapping("/api/v1/journeys/{journey}/participants")
    @Who(value = Rule.READER, unlogged = true)
    Listed list(@PathVariable JourneyId journey) {
        return new Listed(queries.of(journey).stream().map(Body::of).toList(), null);
    }

    @PostMapping("/api/v1/journeys/{journey}/participants")
    @Who(Rule.TUTEE_OR_GUARDIAN)
    ResponseEntity<Body> create(
            @PathVariable JourneyId journey,
            @RequestBody Invitation wish,
            Standing standing,
            Visitor visitor) {
        var id = participants.add(wish, standing, visitor);
        var row =
                queries.of(journey).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return ResponseEntity.created(
                        URI.create("/api/v1/journeys/%s/participants/%s".formatted(journey, id)))
                .body(Body.of(row));
    }

    @DeleteMapping("/api/v1/journeys/{journey}/participants/{participant}")
    @Who(Rule.PARTING)
    ResponseEntity<Void> destroy(
            @PathVariable JourneyId journey,
            @PathVariable UUID participant,
            Standing standing,
            Visitor visitor) {
        participants.end(participant, standing, visitor);
        return ResponseEntity.noContent().build();
    }
}
