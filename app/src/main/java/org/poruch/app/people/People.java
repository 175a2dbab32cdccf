package org.poruch.app.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a centre: entered, given roles, joined with their schools and guardians. */
@Component
@Transactional
public class People {
    private final JdbcClient jdbc;

    public People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody to be entered.
     *
     * @param login the part before the centre's name
     * @param child a pupil, whose journey needs a guardian's consent
     */
    public record NewPerson(
            UUID id,
            String login,
            String name,
            String language,
            @Nullable UUID school,
            @Nullable String post,
            @Nullable String subject,
            @Nullable LocalDate bornOn,
            boolean child) {}

    /** Enters somebody; false when the login is taken. */
    public boolean enter(NewPerson person) {
        return jdbc.sql(
                                """
                insert into person (id, login, name, language, school_id, post, subject, born_on, child)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(person.id())
                        .param(person.login().toLowerCase(Locale.ROOT))
                        .param(person.name())
                        .param(person.language())
                        .param(person.school())
                        .param(person.post())
                        .param(person.subject())
                        .param(person.bornOn())
                        .param(person.child())
                        .update()
                == 1;
    }

    public void give(UUID person, Role role, LocalDate from) {
        jdbc.sql(
                        "insert into role (person_id, role, from_day) values (?, ?, ?) on conflict do nothing")
                .params(person, role.word(), from)
                .update();
    }

    public void guard(UUID child, UUID guardian, LocalDate from) {
        jdbc.sql(
                        "insert into guardianship (child_id, guardian_id, from_day) values (?, ?, ?) on conflict do nothing")
                .params(child, guardian, from)
                .update();
    }

    public void addSchool(UUID id, String name, @Nullable String place) {
        jdbc.sql("insert into school (id, name, place) values (?, ?, ?)")
                .param(id)
                .param(name)
                .param(place)
                .update();
    }

    public Optional<UUID> withLogin(String login) {
        return jdbc.sql("select id from person where login = ? and left_at is null")
                .param(login.toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional();
    }
}
