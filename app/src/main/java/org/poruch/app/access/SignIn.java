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
        var account = centre.flatMap(each -> account(each, parts[0]));
        if (!passwords.matches(account.map(Account::hash), password)) {
            return new Answer.Wrong();
        }
        attempts.forget(login);
        var person = account.orElseThrow().person();
        var session = sessions.open(centre.orElseThrow().id(), centre.get().word(), person, token);
        return new Answer.Welcome(session, centre.get().id(), person);
    }

    private record Account(UUID person, String hash) {}

    /** Read on its own, so that no connection waits while the password is compared. */
    private Optional<Account> account(Centre centre, String name) {
        var found = CentreContext.in(centre.id(), () -> transactions.execute(status -> read(name)));
        return found == null ? Optional.empty() : found;
    }

    private Optional<Account> read(String name) {
        return jdbc.sql(
                        """
                        select p.id as person, c.hash from person p join credential c on c.person_id = p.id
                        where p.login = ? and p.left_at is null""")
                .param(name)
                .query(Account.class)
                .optional();
    }
}
