package org.poruch.app.journey.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * The question and what is worth a second look in it.
 *
 * @param looked the findings belong to a text that is not saved yet
 */
public record QuestionPage(
        UUID id,
        boolean own,
        @Nullable Wording now,
        List<Wording> earlier,
        Typed typed,
        boolean looked,
        List<Found> found,
        Faults faults) {

    /** What stands in the form. */
    public record Typed(String text, String missing, String purpose, String due) {}

    /**
     * @param words the very words that were found; empty when something is missing
     */
    public record Found(String flag, String words) {}
}
