package org.poruch.app.page;

/** Somebody changed it meanwhile; the answer carries the version that stands now. */
public final class Stale extends Refusal {
    private final transient Object current;

    public Stale(Object current) {
        super(412, "changed-meanwhile");
        this.current = current;
    }

    /** The thing as it stands now, in the shape in which the API gives it. */
    public Object current() {
        return current;
    }
}
