package org.poruch.app.route.map.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A route as a diary: what was and what is to come, day by day, and what was written meanwhile.
 *
 * @param undated what has no day yet
 */
public record DiaryPage(
        UUID journey,
        boolean own,
        boolean walked,
        String leading,
        String tutee,
        List<Month> months,
        List<Item> undated) {

    /** A month, by its first day. */
    public record Month(LocalDate first, List<Item> items) {}

    /**
     * One thing on its day.
     *
     * @param texts people's own words, unedited
     */
    public record Item(
            String href,
            String kind,
            String state,
            String name,
            @Nullable LocalDate day,
            List<String> texts) {

        public boolean today() {
            return kind.equals("today");
        }
    }

    public boolean empty() {
        return undated.isEmpty()
                && months.stream().allMatch(month -> month.items().stream().allMatch(Item::today));
    }
}
