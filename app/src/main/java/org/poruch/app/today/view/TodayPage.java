package org.poruch.app.today.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Mini;

/**
 * The tutor's day.
 *
 * @param meetings those of today
 * @param waiting who waits for the tutor's word, the longest first
 * @param stalled who has been silent for longer than agreed; nobody but the tutor learns of it
 * @param promise within how many days the tutor says to answer; null while nothing was said
 * @param lateAfter days after which a waiting word stands out
 * @param tutees all whom the tutor walks beside, the longest silence first
 */
public record TodayPage(
        List<Tutee> meetings,
        List<Tutee> waiting,
        List<Tutee> stalled,
        List<Tutee> tutees,
        @Nullable Integer promise,
        int lateAfter) {
    /**
     * One tutee on the page.
     *
     * @param what the kind of what awaits a word; {@code journey.line.<what>} names it
     * @param words what the tutee wrote there
     * @param late waits longer than the tutor says to answer within
     * @param silence days of silence that need not worry anybody, as the tutee said
     * @param heard when the tutee last wrote something that the tutor may see
     * @param silent nothing was heard for a month
     */
    public record Tutee(
            UUID journey,
            String name,
            @Nullable String school,
            String stage,
            Mini mini,
            boolean proposed,
            @Nullable String what,
            @Nullable String words,
            LocalDate since,
            boolean late,
            @Nullable LocalDate contact,
            boolean silent,
            @Nullable LocalDate next,
            @Nullable String nextHow,
            @Nullable Integer silence,
            @Nullable LocalDate heard) {

        public String href() {
            return "/journeys/" + journey;
        }
    }
}
