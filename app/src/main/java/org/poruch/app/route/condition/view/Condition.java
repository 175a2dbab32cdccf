package org.poruch.app.route.condition.view;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a step.
 *
 * @param owner who sees to it, if it is somebody of this journey
 * @param ownerName the name of whoever sees to it
 * @param checkedOn the day on which it was found to be there
 */
public record Condition(
        UUID id,
        UUID journey,
        UUID step,
        String kind,
        String text,
        @Nullable UUID owner,
        String ownerName,
        UUID author,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn) {

    public boolean met() {
        return checkedOn != null;
    }
}
