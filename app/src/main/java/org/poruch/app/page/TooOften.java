package org.poruch.app.page;

/** Tried too often; it goes on in a quarter of an hour. */
public final class TooOften extends Refusal {
    public TooOften() {
        super(429, "too-often");
    }
}
