package org.poruch.app.meeting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a journey, the latest first.
 *
 * @param walked a new one can be noted
 * @param earlier where the earlier ones begin
 */
public record MeetingsPage(
        UUID journey, List<Row> meetings, boolean walked, @Nullable UUID earlier) {
    /**
     * @param decided how much was decided
     */
    public record Row(
            UUID id,
            LocalDate happenedOn,
            String how,
            @Nullable Integer minutes,
            @Nullable String notes,
            int decided) {}
}
