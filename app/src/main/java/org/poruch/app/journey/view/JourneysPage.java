package org.poruch.app.journey.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Mini;

/**
 * The journeys in which the reader stands in a relation.
 *
 * @param after where the next page begins
 * @param tutor the reader may propose journeys to others
 */
public record JourneysPage(List<Row> rows, @Nullable UUID after, boolean tutor) {
    /**
     * @param turn {@code mine}, {@code tutee}, {@code tutor} or {@code nobody}
     */
    public record Row(
            UUID id,
            String tutee,
            boolean own,
            String practice,
            String stage,
            Mini mini,
            String state,
            String turn,
            String awaited) {}
}
