package org.poruch.app.page;

import org.jspecify.annotations.Nullable;

/**
 * An answer that is not what was asked for: a page with a sentence, or problem+json under {@code
 * /api/}. It ends a request early, so it is thrown; refusals that are part of the work itself are
 * values of their rooms.
 */
public abstract sealed class Refusal extends RuntimeException
        permits Conflict,
                Forbidden,
                Invalid,
                MissingVersion,
                NotFound,
                OnceKeyReused,
                SignInNeeded,
                Stale,
                TooOften {
    private final int status;
    private final String type;

    Refusal(int status, String type) {
        super(type, null, false, false);
        this.status = status;
        this.type = type;
    }

    public int status() {
        return status;
    }

    /** The last part of {@code /problems/…}, and of the key {@code problem.…} of its sentence. */
    public String type() {
        return type;
    }

    @Override
    public @Nullable String getMessage() {
        return type;
    }
}
