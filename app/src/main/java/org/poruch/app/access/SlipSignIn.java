package org.poruch.app.access;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.poruch.app.people.Centre;
import org.poruch.app.people.Centres;
import org.poruch.app.storage.CentreContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Coming in with a slip: its owner chooses a password, and every older session ends. */
@Component
class SlipSignIn {
    private final Centres centres;
    private final Slips slips;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts attempts;
    private final TransactionTemplate transactions;

    SlipSignIn(
            Centres centres,
            Slips slips,
            Passwords passwords,
            Sessions sessions,
            Attempts attempts,
            TransactionTemplate transactions) {
        this.centres = centres;
        this.slips = slips;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    /**
     * @param from where the try comes from; ten wrong codes in a quarter of an hour are enough for
     *     one place
     */
    SignIn.Answer enter(String typed, String password, String from) {
        Passwords.check(password, "");
        var code = Secret.typed(typed);
        var place = "slip " + code.centreShort() + " " + from;
        if (!attempts.allows(place)) {
            return new SignIn.Answer.TooOften();
        }
        var answer =
                centres.named(code.centreShort())
                        .flatMap(centre -> enter(centre, code, password))
                        .orElseGet(SignIn.Answer.Wrong::new);
        if (answer instanceof SignIn.Answer.Welcome) {
            attempts.forget(place);
        }
        return answer;
    }

    /** Looks, reckons, writes: no connection waits while the password is reckoned. */
    private Optional<SignIn.Answer> enter(Centre centre, Secret code, String password) {
        var holder = in(centre, () -> slips.holder(code));
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        Passwords.check(password, holder.get().login());
        var hash = passwords.hash(password);
        return in(centre, () -> slips.use(code).map(each -> welcome(centre, each, hash)));
    }

    private SignIn.Answer welcome(Centre centre, Slips.Holder holder, String hash) {
        var person = holder.person();
        passwords.set(person, hash);
        sessions.closeAll(centre.id(), person);
        attempts.forget(holder.login() + "@" + centre.word());
        return new SignIn.Answer.Welcome(
                sessions.open(centre.id(), centre.word(), person, false), centre.id(), person);
    }

    private <T> Optional<T> in(Centre centre, Supplier<Optional<T>> work) {
        return Objects.requireNonNull(
                CentreContext.in(centre.id(), () -> transactions.execute(status -> work.get())));
    }
}
