package org.poruch.app.page;

import org.poruch.app.page.view.Faults;

/** Something in the form or the body is to be put right; each fault names its field. */
public final class Invalid extends Refusal {
    private final transient Faults faults;

    public Invalid(Faults faults) {
        super(422, "invalid");
        this.faults = faults;
    }

    public Faults faults() {
        return faults;
    }
}
