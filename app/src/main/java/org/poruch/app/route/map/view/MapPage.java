package org.poruch.app.route.map.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A route as a map, and the same as a list.
 *
 * @param own the reader is its tutee
 * @param walked it may still be changed
 * @param leading the look that the tutee puts first
 * @param parts one, or one for each half-year of a long route
 */
public record MapPage(
        UUID journey,
        boolean own,
        boolean walked,
        String leading,
        String tutee,
        String tutors,
        int version,
        @Nullable News news,
        @Nullable Here here,
        List<Part> parts) {

    /** What is new since the last look of this reader. */
    public record News(Instant since, int version, long count, boolean changed) {}

    /** Where one is, where one wants to, who helps, what is next: the map of a child in words. */
    public record Here(
            @Nullable String at, @Nullable String goal, String helpers, @Nullable Stop next) {}

    public record Part(Drawing drawing, List<Passage> passages, Way way) {}

    /** A node of the trunk, and what leaves the trunk there. */
    public record Passage(Stop node, boolean open, List<Loop> loops) {}

    public boolean empty() {
        return parts.size() == 1 && parts.getFirst().way().stops() == 0;
    }
}
