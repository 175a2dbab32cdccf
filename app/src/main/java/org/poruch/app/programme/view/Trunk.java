package org.poruch.app.programme.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What all members have in common.
 *
 * @param taken the version that this journey's tutee has taken onto the own route
 */
public record Trunk(
        UUID id,
        int version,
        String title,
        @Nullable String goal,
        List<Stop> steps,
        UUID author,
        @Nullable Integer taken) {

    /** One step of the trunk. */
    public record Stop(String action, @Nullable BigDecimal hours, @Nullable String product) {}
}
