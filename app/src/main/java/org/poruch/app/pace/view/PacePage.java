package org.poruch.app.pace.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * What the pair may expect in time.
 *
 * @param own the reader is the tutee, who alone changes it
 * @param silence how many days of silence are agreed; null while nothing is
 * @param typed what stands in the tutee's form
 * @param stale it was changed meanwhile in another window
 */
public record PacePage(
        UUID journey,
        boolean own,
        List<Promise> promises,
        @Nullable Integer silence,
        int version,
        Typed typed,
        Faults faults,
        boolean stale) {

    public record Promise(String tutor, int days) {}

    public record Typed(String silence, String nudgeDays, String nudgeText) {}
}
