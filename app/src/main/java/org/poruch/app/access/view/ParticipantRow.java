package org.poruch.app.access.view;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sees a journey.
 *
 * @param id null for a guardian whom the centre's list names
 * @param branches how many branches a specialist sees; 0 means the whole
 * @param own this is the reader
 */
public record ParticipantRow(
        @Nullable UUID id,
        UUID person,
        String name,
        String capacity,
        int branches,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean own,
        boolean mayEnd) {}
