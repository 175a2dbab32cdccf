package org.poruch.app.journey.trial.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a form or a body says about a new trial. */
public record TrialFields(
        @Nullable String id,
        @Nullable String what,
        @Nullable List<String> actions,
        @Nullable String until,
        @Nullable String request) {

    /** What was typed as this action, counted from 0. */
    public String action(int number) {
        return actions == null || actions.size() <= number || actions.get(number) == null
                ? ""
                : actions.get(number);
    }
}
