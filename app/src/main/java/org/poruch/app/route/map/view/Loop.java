package org.poruch.app.route.map.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way out from the trunk: a branch of the route, which comes back, or the tutor's ideas, which
 * are not walked yet.
 *
 * @param branch the branch of the route; none for ideas
 */
public record Loop(@Nullable UUID branch, String name, boolean idea, List<Stop> stops) {
    public boolean walked() {
        return stops.stream().allMatch(Stop::done);
    }

    public boolean begun() {
        return stops.getFirst().done();
    }
}
