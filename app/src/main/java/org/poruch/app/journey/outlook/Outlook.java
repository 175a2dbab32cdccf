package org.poruch.app.journey.outlook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of an outlook: what was answered, who answered it and when. */
record Outlook(
        int version,
        List<GoalView> goals,
        Support support,
        @Nullable String next,
        @Nullable LocalDate nextBy,
        By by,
        Instant at,
        @JsonIgnore UUID line) {

    /** Who answered. */
    record By(UUID id, String name) {}
}
