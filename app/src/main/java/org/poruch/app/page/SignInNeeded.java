package org.poruch.app.page;

/** Nobody is signed in. */
public final class SignInNeeded extends Refusal {
    public SignInNeeded() {
        super(401, "sign-in-needed");
    }

    private SignInNeeded(String type) {
        super(401, type);
    }

    /** Login and password do not fit; the same for an account that does not exist. */
    public static SignInNeeded wrongPassword() {
        return new SignInNeeded("wrong-password");
    }
}
