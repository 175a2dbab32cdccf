package org.poruch.app.meeting.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its protocol.
 *
 * @param helped the tutee's word on whether the method helped
 * @param tutee the reader is the tutee, who alone says that
 * @param walked whether it can still be corrected
 * @param privateNote the reader's own, never printed
 */
public record MeetingPage(
        UUID id,
        UUID journey,
        String centre,
        LocalDate happenedOn,
        String how,
        @Nullable Integer minutes,
        List<String> present,
        @Nullable String notes,
        @Nullable String privateNote,
        List<Decision> decisions,
        @Nullable LocalDate nextOn,
        @Nullable String nextHow,
        @Nullable String method,
        @Nullable String helped,
        boolean tutee,
        String by,
        Instant recordedAt,
        boolean walked,
        List<Earlier> earlier) {

    public record Decision(String text, @Nullable LocalDate dueOn) {}

    public record Earlier(
            LocalDate happenedOn,
            @Nullable String notes,
            List<String> decisions,
            String name,
            Instant at) {}
}
