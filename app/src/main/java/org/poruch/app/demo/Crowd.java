package org.poruch.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of a centre, as they are entered: schools first, then everybody. */
final class Crowd {
    private static final int YEARS_BACK = 400;

    private final Rows rows;
    private final Ids ids;
    private final Names names;
    private final SplittableRandom chance;
    private final Moment today;
    private final Map<String, UUID> cast = new HashMap<>();
    private final List<UUID> schools = new ArrayList<>();
    private int made;

    Crowd(Rows rows, SplittableRandom chance, Moment today) {
        this.rows = rows;
        this.chance = chance;
        this.ids = new Ids(chance);
        this.names = new Names(chance);
        this.today = today;
    }

    UUID who(String login) {
        var id = cast.get(login);
        if (id == null) {
            throw new IllegalStateException("Nobody is called " + login);
        }
        return id;
    }

    void school(String name, String place) {
        var id = ids.at(today.instant());
        rows.add(Table.SCHOOL, id, name, place);
        schools.add(id);
    }

    UUID school(int number) {
        return schools.get(number % schools.size());
    }

    /** Somebody with an account. */
    void cast(String login, String name, Look look, String hash) {
        var id = enter(login, name, look);
        rows.add(Table.CREDENTIAL, id, hash);
        cast.put(login, id);
    }

    /** Somebody who is made up by the seed and does not sign in. */
    UUID somebody(Look look) {
        made++;
        var name = names.name(look.language());
        return enter("p%05d".formatted(made), name, look);
    }

    /** A pupil and one of the parents; they share the family name. */
    UUID pupil(String language) {
        made++;
        var family = names.family(language);
        var born = today.day().minusYears(10 + chance.nextInt(5)).minusDays(chance.nextInt(360));
        var school = school(chance.nextInt(100));
        var child =
                enter(
                        "p%05d".formatted(made),
                        given(language) + " " + family,
                        new Look(language, "pupil", school, null, null, born));
        made++;
        var guardian =
                enter(
                        "p%05d".formatted(made),
                        given(language) + " " + family,
                        new Look(language, "guardian", null, null, null, null));
        guard(child, guardian);
        cast.put(child.toString(), guardian);
        return child;
    }

    private String given(String language) {
        var name = names.name(language);
        return name.substring(0, name.indexOf(' '));
    }

    void guard(UUID child, UUID guardian) {
        rows.add(Table.GUARDIANSHIP, child, guardian, since());
    }

    UUID teacher(@Nullable String subject, String language) {
        var taught = subject == null ? names.subject() : subject;
        return somebody(
                new Look(language, "teacher", school(chance.nextInt(100)), null, taught, null));
    }

    /** What is known about somebody. */
    record Look(
            String language,
            String role,
            @Nullable UUID school,
            @Nullable String post,
            @Nullable String subject,
            @Nullable LocalDate born) {}

    private UUID enter(String login, String name, Look look) {
        var id = ids.at(today.instant());
        boolean child = look.role().equals("pupil");
        rows.add(
                Table.PERSON,
                id,
                login,
                name,
                look.language(),
                look.school(),
                look.post(),
                look.subject(),
                look.born(),
                child,
                today.at());
        rows.add(Table.ROLE, id, look.role(), since());
        return id;
    }

    void alsoRole(String login, String role) {
        rows.add(Table.ROLE, who(login), role, since());
    }

    private LocalDate since() {
        return today.day().minusDays(YEARS_BACK);
    }
}
