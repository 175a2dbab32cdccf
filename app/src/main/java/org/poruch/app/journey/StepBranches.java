package org.poruch.app.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;

/** Knows on which branch of a journey's route a step hangs. The room of the route offers it. */
public interface StepBranches {
    @Nullable UUID branchOf(JourneyId journey, UUID step);

    /** What is done in this step; null if it does not stand on the route. */
    @Nullable String actionOf(JourneyId journey, UUID step);
}
