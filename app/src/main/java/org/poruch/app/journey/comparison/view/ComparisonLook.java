package org.poruch.app.journey.comparison.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Own solutions of one problem.
 *
 * @param marks {@code yes}, {@code partly}, {@code no} or nothing: for each solution one a
 *     criterion
 * @param best which solution, counted from 1
 * @param fits where else it would fit
 */
public record ComparisonLook(
        UUID id,
        UUID journey,
        UUID author,
        String authorName,
        String audience,
        String problem,
        List<String> solutions,
        List<String> criteria,
        List<String> marks,
        @Nullable Integer best,
        @Nullable String fits,
        LocalDate happenedOn,
        int version) {

    /** Both counted from 0. */
    public String mark(int solution, int criterion) {
        int at = solution * criteria.size() + criterion;
        return at < marks.size() ? marks.get(at) : "";
    }

    public boolean best(int solution) {
        return best != null && best == solution + 1;
    }
}
