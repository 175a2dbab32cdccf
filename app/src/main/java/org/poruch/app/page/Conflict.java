package org.poruch.app.page;

/** It cannot be done as things stand now; the type says why, such as {@code no-own-probe}. */
public final class Conflict extends Refusal {
    public Conflict(String type) {
        super(409, type);
    }
}
