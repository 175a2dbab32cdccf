package org.poruch.app.page;

/** Nobody is signed in. */
public final class SignInNeeded extends Refusal {
    public SignInNeeded() {
        super(401, "sign-in-needed");
    }
}
