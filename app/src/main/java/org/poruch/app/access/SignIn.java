package org.poruch.app.access;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.poruch.app.people.Centre;
import org.poruch.app.people.Centres;
import org.poruch.app.storage.CentreContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in with a login and a password; an unknown account is answered like a wrong password. */
@Component
class SignIn {
    private final Centres centres;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    SignIn(
            Centres centres,
            Passwords passwords,
            Attempts attempts,
            Sessions sessions,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.centres = centres;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    sealed interface Answer {
        record Welcome(Sessions.Opened session, UUID centre, UUID person) implements Answer {}

        record Wrong() implements Answer {}

        record TooOften() implements Answer {}
    }

    Answer signIn(String login, String password, boolean token) {
        if (!attempts.allows(login)) {
            return new Answer.TooOften();
        }
        var parts = login.strip().toLowerCase(Locale.ROOT).split("@", 2);
        var centre = parts.length == 2 ? centres.named(parts[1]) : Optional.<Centre>empty();
        if (centre.isEmpty()) {
            passwords.fits(null, password);
            return new Answer.Wrong();
        }
        var answer =
                CentreContext.in(
                        centre.get().id(),
                        () ->
                                transactions.execute(
                                        status -> signIn(centre.get(), parts[0], password, token)));
        if (answer instanceof Answer.Welcome) {
            attempts.forget(login);
        }
        return answer == null ? new Answer.Wrong() : answer;
    }

    private Answer signIn(Centre centre, String name, String password, boolean token) {
        var person =
                jdbc.sql("select id from person where login = ? and left_at is null")
                        .param(name)
                        .query(UUID.class)
                        .optional();
        if (!passwords.fits(person.orElse(null), password)) {
            return new Answer.Wrong();
        }
        var session = sessions.open(centre.id(), centre.word(), person.orElseThrow(), token);
        return new Answer.Welcome(session, centre.id(), person.get());
    }
}
