package org.poruch.app.route.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The versions of a route, and two of them side by side. */
public record VersionsPage(
        UUID journey,
        List<Line> lines,
        @Nullable Integer earlier,
        @Nullable Comparison comparison) {

    public record Line(int version, String by, Instant at, @Nullable String why) {}

    /**
     * @param reordered the same steps stand in another order
     */
    public record Comparison(
            int old,
            int now,
            List<StepLook> added,
            List<StepLook> gone,
            List<StepLook> aside,
            List<Changed> changed,
            List<Difference> branches,
            boolean reordered) {

        public boolean same() {
            return added.isEmpty()
                    && gone.isEmpty()
                    && changed.isEmpty()
                    && branches.isEmpty()
                    && !reordered;
        }
    }

    public record Changed(StepLook step, List<Difference> differences) {}
}
