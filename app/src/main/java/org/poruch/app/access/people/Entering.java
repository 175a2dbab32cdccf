package org.poruch.app.access.people;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Given;
import org.poruch.app.page.Languages;
import org.poruch.app.people.People;
import org.poruch.app.people.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters somebody into the centre's list, with roles and guardians. A password nobody enters: a
 * slip opens the way.
 */
@Component
@Transactional
class Entering {
    private static final int LONGEST = 200;
    private static final String LOGIN = "[a-z0-9][a-z0-9._-]{0,60}";

    private final People people;
    private final EnteredPeople entered;
    private final Clock clock;

    Entering(People people, EnteredPeople entered, Clock clock) {
        this.people = people;
        this.entered = entered;
        this.clock = clock;
    }

    UUID enter(Wish wish, Visitor visitor) {
        var given = new Given();
        var roles = roles(given, wish, visitor);
        var guardians = guardians(given, wish);
        var person = person(given, wish);
        given.check();
        if (!people.enter(person)) {
            throw new Conflict("id-taken");
        }
        var today = visitor.today(clock);
        roles.forEach(role -> people.give(person.id(), role, today));
        guardians.forEach(guardian -> people.guard(person.id(), guardian, today));
        return person.id();
    }

    private People.NewPerson person(Given given, Wish wish) {
        var id = given.optionalId("id", wish.id());
        return new People.NewPerson(
                Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch),
                login(given, wish.login()),
                given.text("name", wish.name(), LONGEST),
                language(given, wish.language()),
                school(given, wish.school()),
                given.optionalText("post", wish.post(), LONGEST),
                given.optionalText("subject", wish.subject(), LONGEST),
                given.optionalDay("bornOn", wish.bornOn()),
                wish.ofChild());
    }

    private String login(Given given, @Nullable String raw) {
        var login = given.text("login", raw, LONGEST).toLowerCase(Locale.ROOT);
        if (!login.isEmpty() && !login.matches(LOGIN)) {
            given.fault("login", "people.fault.login");
        } else if (entered.login(login)) {
            given.fault("login", "people.fault.login-taken");
        }
        return login;
    }

    private static String language(Given given, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return Languages.FIRST;
        }
        if (!Languages.ALL.contains(raw)) {
            given.fault("language", "page.fault.choice");
        }
        return raw;
    }

    private @Nullable UUID school(Given given, @Nullable String raw) {
        var school = given.optionalId("school", raw);
        if (school != null && !entered.school(school)) {
            given.fault("school", "page.fault.choice");
        }
        return school;
    }

    private static Set<Role> roles(Given given, Wish wish, Visitor visitor) {
        var roles = EnumSet.noneOf(Role.class);
        for (var word : wish.someRoles()) {
            var role = given.choice("roles", word, Role.class);
            if (role != null) {
                roles.add(role);
            }
        }
        if (wish.ofChild() && roles.isEmpty()) {
            roles.add(Role.PUPIL);
        }
        if (wish.ofChild() && !roles.equals(EnumSet.of(Role.PUPIL))) {
            given.fault("roles", "people.fault.child-role");
        }
        if (roles.contains(Role.ADMIN) && !visitor.is(Role.ADMIN)) {
            given.fault("roles", "people.fault.admin");
        }
        return roles;
    }

    /** By id, or by the login of somebody who is entered already. */
    private List<UUID> guardians(Given given, Wish wish) {
        if (!wish.ofChild() && !wish.someGuardians().isEmpty()) {
            given.fault("guardians", "people.fault.no-child");
        }
        return wish.someGuardians().stream()
                .flatMap(
                        raw -> {
                            var guardian = raw == null ? null : entered.adult(raw.strip());
                            if (guardian == null) {
                                given.fault("guardians", "people.fault.guardian");
                            }
                            return java.util.stream.Stream.ofNullable(guardian);
                        })
                .distinct()
                .toList();
    }
}
