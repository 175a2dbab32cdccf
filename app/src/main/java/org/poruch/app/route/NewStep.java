package org.poruch.app.route;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step as somebody means it, before it is walked.
 *
 * @param branch where it hangs; the first branch if left out
 * @param product what is expected to come out of it
 * @param shown where and when that is shown
 */
public record NewStep(
        @Nullable UUID id,
        @Nullable UUID branch,
        String action,
        @Nullable String resource,
        @Nullable StepForm form,
        @Nullable BigDecimal hours,
        @Nullable LocalDate from,
        @Nullable LocalDate due,
        @Nullable String place,
        @Nullable String product,
        @Nullable String shown) {

    /** Only what to do and by when, as two people note it at a meeting. */
    public static NewStep of(String action, @Nullable LocalDate due) {
        return new NewStep(null, null, action, null, null, null, null, due, null, null, null);
    }
}
