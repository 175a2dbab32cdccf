package org.poruch.app.route.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a form about a step, whether it was kept or only typed so far. */
public record Typed(Map<String, String> fields) {
    public String of(String field) {
        return Objects.requireNonNullElse(fields.get(field), "");
    }

    /** The same, with these typed over it; what else a form carries is nobody's words. */
    public Typed over(Map<String, String> typed) {
        var both = new HashMap<>(fields);
        typed.forEach(
                (field, value) -> {
                    if (fields.containsKey(field) || field.equals("why")) {
                        both.put(field, value);
                    }
                });
        return new Typed(Map.copyOf(both));
    }

    /** Whether this can be shown as a day; else it is shown as it was typed. */
    public static boolean day(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    public static Typed of(StepLook step) {
        var fields = new LinkedHashMap<String, String>();
        idea(fields, step.action(), step.resource(), step.form(), step.hours());
        put(fields, "from", step.from());
        put(fields, "due", step.due());
        put(fields, "place", step.place());
        put(fields, "product", step.product());
        put(fields, "shown", step.shown());
        put(fields, "branch", step.branch());
        put(fields, "state", step.state());
        put(fields, "evidence", step.evidence());
        put(fields, "reflection", step.reflection());
        put(fields, "doneOn", step.doneOn());
        put(fields, "whyAside", step.whyAside());
        return new Typed(fields);
    }

    public static Typed of(ProposalLook proposal) {
        var fields = new LinkedHashMap<String, String>();
        idea(fields, proposal.action(), proposal.resource(), proposal.form(), proposal.hours());
        put(fields, "from", proposal.from());
        put(fields, "due", proposal.due());
        put(fields, "place", proposal.place());
        put(fields, "product", proposal.product());
        put(fields, "shown", proposal.shown());
        put(fields, "branch", proposal.branch());
        return new Typed(fields);
    }

    private static void idea(
            Map<String, String> fields,
            String action,
            @Nullable String resource,
            @Nullable String form,
            @Nullable BigDecimal hours) {
        put(fields, "action", action);
        put(fields, "resource", resource);
        put(fields, "form", form);
        put(fields, "hours", hours == null ? null : hours.stripTrailingZeros().toPlainString());
    }

    private static void put(Map<String, String> fields, String field, @Nullable Object value) {
        fields.put(field, value == null ? "" : value.toString());
    }
}
