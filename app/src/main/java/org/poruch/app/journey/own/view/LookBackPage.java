package org.poruch.app.journey.own.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One month, told by what its owner wrote.
 *
 * @param month its first day
 * @param later the first day of the next month; null when that is still to come
 */
public record LookBackPage(
        UUID journey,
        LocalDate month,
        LocalDate earlier,
        @Nullable LocalDate later,
        List<Own> entries) {

    /** One own entry. */
    public record Own(
            UUID id,
            String kind,
            LocalDate on,
            String text,
            @Nullable String worked,
            @Nullable String didNot,
            @Nullable String willTry,
            List<String> tags) {}

    public List<Own> of(String... kinds) {
        return entries.stream().filter(each -> List.of(kinds).contains(each.kind())).toList();
    }

    public List<Own> tagged(String tag) {
        return entries.stream().filter(each -> each.tags().contains(tag)).toList();
    }

    public List<String> worked() {
        return words(Own::worked);
    }

    public List<String> didNot() {
        return words(Own::didNot);
    }

    public List<String> willTry() {
        return words(Own::willTry);
    }

    private List<String> words(java.util.function.Function<Own, @Nullable String> which) {
        return entries.stream()
                .map(which)
                .filter(each -> each != null && !each.isBlank())
                .map(String::valueOf)
                .toList();
    }
}
