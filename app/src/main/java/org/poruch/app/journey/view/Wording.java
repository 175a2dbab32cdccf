package org.poruch.app.journey.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One kept wording of an interest or a question: who said it, and when. */
public record Wording(
        String text,
        @Nullable String missing,
        @Nullable String purpose,
        @Nullable String due,
        String author,
        Instant at) {}
