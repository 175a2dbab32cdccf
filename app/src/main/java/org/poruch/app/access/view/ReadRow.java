package org.poruch.app.access.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked, or made a new way in.
 *
 * @param kind {@code read} or {@code way-in}
 * @param who nobody when the way in was made on the server itself
 * @param at the beginning of the quarter of an hour, or the moment
 */
public record ReadRow(
        String kind,
        @Nullable UUID journey,
        @Nullable UUID who,
        @Nullable String name,
        Instant at) {}
