package org.poruch.app.access;

import org.poruch.app.page.Invalid;
import org.poruch.app.page.TooOften;
import org.poruch.app.page.view.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new password takes the old one as proof. Every other session ends, and no slip that was made
 * before opens anything.
 */
@Component
class PasswordChange {
    private final Account account;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Slips slips;
    private final TransactionTemplate transactions;

    PasswordChange(
            Account account,
            Passwords passwords,
            Attempts attempts,
            Sessions sessions,
            Slips slips,
            TransactionTemplate transactions) {
        this.account = account;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.slips = slips;
        this.transactions = transactions;
    }

    /** Reads, reckons, writes: nothing is held while the passwords are reckoned. */
    void change(Visitor visitor, String old, String chosen) {
        var login = account.login(visitor.person());
        var whole = login + "@" + visitor.centreShort();
        if (!attempts.allows(whole)) {
            throw new TooOften();
        }
        var proof = transactions.execute(status -> passwords.of(visitor.person()));
        if (proof == null || !passwords.matches(proof, old)) {
            throw new Invalid(Faults.of("old", "access.fault.old"));
        }
        attempts.forget(whole);
        Passwords.check(chosen, login);
        var fresh = passwords.hash(chosen);
        transactions.executeWithoutResult(status -> write(visitor, proof.orElseThrow(), fresh));
    }

    private void write(Visitor visitor, String proof, String fresh) {
        if (!passwords.replace(visitor.person(), proof, fresh)) {
            throw new Invalid(Faults.of("old", "access.fault.old"));
        }
        slips.forget(visitor.person());
        sessions.closeOthers(visitor);
    }
}
