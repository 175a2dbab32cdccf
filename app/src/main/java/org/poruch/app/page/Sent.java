package org.poruch.app.page;

import java.util.function.Supplier;

/**
 * The body of a call that names a version: it is read when it is asked for, so that the version is
 * looked at first.
 */
public final class Sent<T> implements Supplier<T> {
    private final Supplier<T> reading;

    Sent(Supplier<T> reading) {
        this.reading = reading;
    }

    @Override
    public T get() {
        return reading.get();
    }
}
