package org.poruch.app.route.condition.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;

/**
 * The conditions of a step.
 *
 * @param people who of the journey may own one
 */
public record ConditionsPage(
        UUID step,
        String action,
        boolean walked,
        List<Condition> conditions,
        List<Choice> kinds,
        List<Choice> people,
        Map<String, String> typed,
        Faults faults) {

    public String of(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }
}
