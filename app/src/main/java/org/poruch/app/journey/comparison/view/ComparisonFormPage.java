package org.poruch.app.journey.comparison.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;

/**
 * The form of a comparison.
 *
 * @param now the comparison that is being changed; null for a new one
 * @param stale another change came in between
 */
public record ComparisonFormPage(
        String journey,
        @Nullable ComparisonLook now,
        boolean stale,
        ComparisonFields fields,
        String audience,
        List<Choice> audiences,
        Faults faults) {

    /** As it was chosen in the form, as long as the table is the same; else as it stands. */
    public String mark(ComparisonLook table, int solution, int criterion) {
        var chosen = fields.marks();
        if (chosen == null || chosen.size() != table.solutions().size() * table.criteria().size()) {
            return table.mark(solution, criterion);
        }
        var mark = chosen.get(solution * table.criteria().size() + criterion);
        return mark == null ? "" : mark;
    }
}
