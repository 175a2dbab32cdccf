package org.poruch.app.bank.view;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.poruch.app.page.view.Faults;

/** What came of a probe, without names, before it lies in the bank. */
public record SolutionPage(UUID entry, Map<String, String> typed, Faults faults) {
    public String of(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }
}
