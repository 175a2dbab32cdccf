package org.poruch.app.journey;

import java.util.Optional;
import java.util.UUID;
import org.poruch.app.access.JourneyId;

/** What a tutee found by trying, for rooms that carry it wider. The room of entries offers it. */
public interface Findings {
    record Finding(UUID id, JourneyId journey, String text) {}

    /** A probe or a result; any other entry is no finding. */
    Optional<Finding> of(UUID entry);
}
