package org.poruch.app.route.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tutor's idea of a step, and what the tutee answered. */
public record ProposalLook(
        UUID id,
        @Nullable UUID branch,
        String action,
        @Nullable String resource,
        @Nullable String form,
        @Nullable BigDecimal hours,
        @Nullable LocalDate from,
        @Nullable LocalDate due,
        @Nullable String place,
        @Nullable String product,
        @Nullable String shown,
        @Nullable String why,
        UUID author,
        Instant at,
        @Nullable String answer,
        @Nullable String answerWhy,
        @Nullable Instant answeredAt,
        @Nullable UUID step) {

    /** The step that it would be. */
    public StepLook asStep(UUID stepId, UUID onBranch) {
        return new StepLook(
                stepId, onBranch, action, resource, form, hours, from, due, place, product, shown,
                "todo", null, null, null, null, author, 1);
    }
}
