package org.poruch.app.access.relation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Capacity;
import org.poruch.app.access.Relations;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Forbidden;
import org.poruch.app.page.Given;
import org.poruch.app.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who walks along is decided by those whose journey it is; everybody may leave by oneself. */
@Component
@Transactional
class Participants {
    private final Relations relations;
    private final ParticipantQueries queries;
    private final Invited invited;
    private final Scopes scopes;
    private final Clock clock;

    Participants(
            Relations relations,
            ParticipantQueries queries,
            Invited invited,
            Scopes scopes,
            Clock clock) {
        this.relations = relations;
        this.queries = queries;
        this.invited = invited;
        this.scopes = scopes;
        this.clock = clock;
    }

    UUID add(Invitation wish, Standing standing, Visitor visitor) {
        if (!standing.decides()) {
            throw new Forbidden();
        }
        var today = visitor.today(clock);
        var given = new Given();
        var id = given.optionalId("id", wish.id());
        var capacity = capacity(given, wish.capacity(), standing);
        var person = invited.person(given, wish.person(), capacity, visitor);
        var scope = scopes.read(given, wish.scope(), capacity, standing.journey());
        var from = Objects.requireNonNullElse(given.optionalDay("from", wish.from()), today);
        var until = given.optionalDay("until", wish.until());
        if (until != null && until.isBefore(from)) {
            given.fault("until", "access.fault.until");
        }
        given.check();
        refuseTwice(id, Objects.requireNonNull(person), capacity, standing, today);
        var fresh = Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch);
        return relations.begin(
                fresh, standing.journey(), person, capacity, scope, from, until, visitor.person());
    }

    /**
     * The tutee ends any relation but the own one; all others only their own. No reason is asked,
     * nothing closes.
     */
    void end(UUID participant, Standing standing, Visitor visitor) {
        var today = visitor.today(clock);
        var row =
                queries.of(standing.journey()).stream()
                        .filter(each -> each.id().equals(participant))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!mayEnd(row, standing)) {
            throw new Forbidden();
        }
        relations.end(participant, today);
    }

    static boolean mayEnd(ParticipantQueries.Row row, Standing standing) {
        return row.capacity() != Capacity.TUTEE
                && (standing.decides() || row.person().equals(standing.person()));
    }

    private static Capacity capacity(Given given, @Nullable String word, Standing standing) {
        var capacity =
                Objects.requireNonNullElse(
                        given.choice("capacity", word, Capacity.class), Capacity.TUTOR);
        boolean possible =
                switch (capacity) {
                    case TUTOR, SPECIALIST -> true;
                    case GUARDIAN -> standing.child() && standing.is(Capacity.GUARDIAN);
                    case TUTEE, MEMBER -> false;
                };
        if (!possible) {
            given.fault("capacity", "page.fault.choice");
        }
        return capacity;
    }

    private void refuseTwice(
            @Nullable UUID id, UUID person, Capacity capacity, Standing standing, LocalDate today) {
        if (id != null && invited.taken(id)) {
            throw new Conflict("id-taken");
        }
        List<ParticipantQueries.Row> all = queries.of(standing.journey());
        if (all.stream()
                .anyMatch(
                        row ->
                                row.person().equals(person)
                                        && row.capacity() == capacity
                                        && row.holds(today))) {
            throw new Conflict("already-participant");
        }
    }
}
