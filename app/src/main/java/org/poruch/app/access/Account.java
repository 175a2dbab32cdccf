package org.poruch.app.access;

import java.util.UUID;
import org.poruch.app.page.Given;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.TooOften;
import org.poruch.app.page.view.Faults;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody changes about the own account. */
@Component
@Transactional
class Account {
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;

    Account(JdbcClient jdbc, Passwords passwords, Attempts attempts, Sessions sessions) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    String login(UUID person) {
        return jdbc.sql("select login from person where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    void name(UUID person, String raw) {
        var given = new Given();
        var name = given.text("name", raw, LONGEST_NAME);
        given.check();
        jdbc.sql("update person set name = ? where id = ?").params(name, person).update();
    }

    void language(UUID person, String language) {
        jdbc.sql("update person set language = ? where id = ?").params(language, person).update();
    }

    void theme(UUID person, String theme) {
        jdbc.sql("update person set theme = ? where id = ?").params(theme, person).update();
    }

    /** Takes the old password as proof, and ends every other session. */
    void password(Visitor visitor, String old, String chosen) {
        var login = login(visitor.person());
        var account = login + "@" + visitor.centreShort();
        if (!attempts.allows(account)) {
            throw new TooOften();
        }
        if (!passwords.fits(visitor.person(), old)) {
            throw new Invalid(Faults.of("old", "access.fault.old"));
        }
        attempts.forget(account);
        var fault = Passwords.fault(chosen, login);
        if (fault != null) {
            throw new Invalid(Faults.of("password", fault));
        }
        passwords.set(visitor.person(), passwords.hash(chosen));
        sessions.closeOthers(visitor);
    }
}
