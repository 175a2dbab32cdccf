package org.poruch.app.route.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tutor's idea of a step, and what the tutee answered. */
public record ProposalLook(
        UUID id,
        @Nullable UUID branch,
        @JsonUnwrapped Planned planned,
        @Nullable String why,
        UUID author,
        Instant at,
        @Nullable String answer,
        @Nullable String answerWhy,
        @Nullable Instant answeredAt,
        @Nullable UUID step)
        implements Planned.Carried {

    /** The step that it would be. */
    public StepLook asStep(UUID stepId, UUID onBranch) {
        return new StepLook(stepId, onBranch, planned, Walked.NOT_YET, author, 1);
    }
}
