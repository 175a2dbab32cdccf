package org.poruch.app.bank.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;

/**
 * A form for a product.
 *
 * @param now the product of which this is a new version; none if it is a new one
 * @param stale the product was changed while this was typed: both are shown
 */
public record ProductFormPage(
        @Nullable Product now,
        Map<String, String> typed,
        Faults faults,
        boolean stale,
        List<Choice> kinds,
        List<Choice> forms,
        List<Choice> licences) {

    public String of(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }

    public boolean ofSteps() {
        return now == null || now.ofSteps();
    }
}
