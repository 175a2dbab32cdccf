package org.poruch.app.page;

/** The same once-key came with other content. */
public final class OnceKeyReused extends Refusal {
    public OnceKeyReused() {
        super(422, "once-key-reused");
    }
}
