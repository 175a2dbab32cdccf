package org.poruch.app.route.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a step is walked, and how it went. */
public record Walked(
        String state,
        @Nullable String evidence,
        @Nullable String reflection,
        @Nullable LocalDate doneOn,
        @Nullable String whyAside) {
    public static final Walked NOT_YET = new Walked("todo", null, null, null, null);
}
