package org.poruch.app.journey;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Forbidden;
import org.poruch.app.page.Given;
import org.poruch.app.page.NotFound;
import org.poruch.app.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the wish to open a journey: one's own, or one that a tutor or methodologist proposes to
 * somebody.
 */
@Component
@Transactional
class Openings {
    private final JdbcClient jdbc;

    Openings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Wish(
            @Nullable String id,
            @Nullable String tutee,
            @Nullable String practice,
            @Nullable String interest) {}

    NewJourney read(Wish wish, Visitor visitor) {
        var given = new Given();
        var interest = given.optionalText("interest", wish.interest(), JourneyApi.LONGEST);
        var id = given.optionalId("id", wish.id());
        var tutee = given.optionalId("tutee", wish.tutee());
        var child = child(given, tutee, visitor);
        var practice = practice(given, wish.practice(), child);
        given.check();
        return new NewJourney(id, tutee, practice, interest);
    }

    private static Practice practice(Given given, @Nullable String word, boolean child) {
        if (word == null || word.isBlank()) {
            return child ? Practice.SIX_STEPS : Practice.SEVEN_STAGES;
        }
        var found =
                Arrays.stream(Practice.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst();
        if (found.isEmpty() || (child && found.get().adult())) {
            given.fault("practice", "page.fault.choice");
        }
        return found.orElse(Practice.SEVEN_STAGES);
    }

    /** Whether the tutee is a child: a child walks six steps unless another practice is named. */
    private boolean child(Given given, @Nullable UUID tutee, Visitor visitor) {
        if (tutee == null || tutee.equals(visitor.person())) {
            return visitor.child();
        }
        mayPropose(visitor);
        var someone = someone(tutee);
        if (someone.isEmpty()) {
            given.fault("tutee", "journey.fault.tutee");
        }
        return someone.map(Someone::child).orElse(false);
    }

    private static void mayPropose(Visitor visitor) {
        if (!visitor.is(Role.TUTOR) && !visitor.is(Role.METHODOLOGIST)) {
            throw new Forbidden();
        }
    }

    /** Somebody of this centre to whom a journey can be proposed. */
    record Someone(UUID id, String name, boolean child) {}

    @Transactional(readOnly = true)
    Optional<Someone> someone(UUID person) {
        return jdbc.sql("select id, name, child from person where id = ? and left_at is null")
                .param(person)
                .query(Someone.class)
                .optional();
    }

    /**
     * The person to whom this visitor wants to propose a journey; empty means the visitor's own.
     */
    @Transactional(readOnly = true)
    Optional<Someone> chosen(@Nullable UUID tutee, Visitor visitor) {
        if (tutee == null || tutee.equals(visitor.person())) {
            return Optional.empty();
        }
        mayPropose(visitor);
        return Optional.of(someone(tutee).orElseThrow(NotFound::new));
    }
}
