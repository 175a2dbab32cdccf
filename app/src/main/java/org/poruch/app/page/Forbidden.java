package org.poruch.app.page;

/** The reader may see this, but not do it. */
public final class Forbidden extends Refusal {
    public Forbidden() {
        super(403, "forbidden");
    }
}
