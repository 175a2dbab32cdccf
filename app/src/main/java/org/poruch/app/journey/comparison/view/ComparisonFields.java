package org.poruch.app.journey.comparison.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a form or a body says about a comparison. */
public record ComparisonFields(
        @Nullable String id,
        @Nullable String problem,
        @Nullable List<String> solutions,
        @Nullable List<String> criteria,
        @Nullable List<String> marks,
        @Nullable String best,
        @Nullable String fits,
        @Nullable String audience) {

    public String solution(int number) {
        return at(solutions, number);
    }

    public String criterion(int number) {
        return at(criteria, number);
    }

    private static String at(@Nullable List<String> all, int number) {
        return all == null || all.size() <= number || all.get(number) == null
                ? ""
                : all.get(number);
    }
}
