package org.poruch.app.advice;

import org.jspecify.annotations.Nullable;

/** The centre's newest wording for a stage; without words it means the original. */
record Wording(String stage, int version, @Nullable String lines, @Nullable String questions) {
    static Wording none(String stage) {
        return new Wording(stage, 0, null, null);
    }
}
