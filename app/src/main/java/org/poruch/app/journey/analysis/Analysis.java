package org.poruch.app.journey.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.journey.entry.Probes;

/**
 * A sheet with its two sides and the common line.
 *
 * @param probes those of its probes that the pair may read today
 */
record Analysis(
        UUID id,
        UUID journey,
        UUID openedBy,
        LocalDate openedOn,
        List<Probes.Probe> probes,
        @Nullable Own own,
        @Nullable UUID ownLine,
        @Nullable String expert,
        @Nullable UUID expertBy,
        @Nullable String expertName,
        @Nullable UUID expertLine,
        @Nullable String decided,
        @Nullable UUID decidedLine) {

    /** The tutee's side. */
    record Own(String worked, String didNot, @Nullable String why) {}

    /** Whose side is written next. */
    String state() {
        if (own == null) {
            return "own-first";
        }
        return decided == null ? "expert" : "decided";
    }
}
