package org.poruch.app.page;

/** There is no such thing, or it is not for the reader to know that there is. */
public final class NotFound extends Refusal {
    public NotFound() {
        super(404, "not-found");
    }
}
