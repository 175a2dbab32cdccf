package org.poruch.app.access;

import java.util.Objects;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
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
        refuse(Passwords.fault(password, ""));
        var code = Secret.typed(typed);
        var place = "slip " + code.centreShort() + " " + from;
        if (!attempts.allows(place)) {
            return new SignIn.Answer.TooOften();
        }
        var centre = centres.named(code.centreShort());
        if (centre.isEmpty()) {
            return new SignIn.Answer.Wrong();
        }
        var answer =
                Objects.requireNonNull(
                        CentreContext.in(
                                centre.get().id(),
                                () ->
                                        transactions.execute(
                                                status -> enter(centre.get(), code, password))));
        if (answer instanceof SignIn.Answer.Welcome) {
            attempts.forget(place);
        }
        return answer;
    }

    private SignIn.Answer enter(Centre centre, Secret code, String password) {
        var holder = slips.use(code);
        if (holder.isEmpty()) {
            return new SignIn.Answer.Wrong();
        }
        var person = holder.get().person();
        refuse(Passwords.fault(password, holder.get().login()));
        passwords.set(person, passwords.hash(password));
        sessions.closeAll(centre.id(), person);
        attempts.forget(holder.get().login() + "@" + centre.word());
        return new SignIn.Answer.Welcome(
                sessions.open(centre.id(), centre.word(), person, false), centre.id(), person);
    }

    /** Refused before the slip counts as used: the transaction goes back. */
    private static void refuse(@org.jspecify.annotations.Nullable String fault) {
        if (fault != null) {
            throw new Invalid(Faults.of("password", fault));
        }
    }
}
