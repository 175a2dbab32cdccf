package org.poruch.app.access.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A guardian's consent, and when it was taken back. */
public record ConsentRow(
        UUID id, UUID guardian, String name, LocalDate givenOn, @Nullable Instant withdrawnAt) {
    public boolean holds() {
        return withdrawnAt == null;
    }
}
