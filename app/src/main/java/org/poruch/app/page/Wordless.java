package org.poruch.app.page;

import org.jspecify.annotations.Nullable;

/**
 * The trace of a fault without its message: messages of the database and of parsers quote what
 * people wrote.
 */
final class Wordless extends Exception {
    private static final long serialVersionUID = 1L;
    private final String kind;

    private Wordless(String kind, @Nullable Throwable cause, StackTraceElement[] trace) {
        super(kind, cause, false, true);
        this.kind = kind;
        setStackTrace(trace);
    }

    static Wordless of(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return new Wordless(
                thrown.getClass().getName(),
                cause == null || cause == thrown ? null : of(cause),
                thrown.getStackTrace());
    }

    @Override
    public String toString() {
        return kind;
    }
}
