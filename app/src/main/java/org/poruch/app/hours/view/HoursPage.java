package org.poruch.app.hours.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * A week of the tutor's time.
 *
 * @param rows one a tutee
 * @param pieces each counted form and meeting
 * @param wish what was typed into the form that adds time; its journey may be null
 */
public record HoursPage(
        String week,
        LocalDate from,
        LocalDate until,
        String before,
        @Nullable String after,
        List<Row> rows,
        Sums sums,
        List<Piece> pieces,
        Wish wish,
        Faults faults) {

    /** Minutes by kind of work. */
    public record Sums(int drafting, int meeting, int answering, int paper) {
        public int total() {
            return drafting + meeting + answering + paper;
        }

        public Sums and(Sums other) {
            return new Sums(
                    drafting + other.drafting,
                    meeting + other.meeting,
                    answering + other.answering,
                    paper + other.paper);
        }
    }

    /**
     * One tutee in the week.
     *
     * @param beside the tutor walks beside today, so time can be added
     * @param firstRoute minutes until the first agreed route; null while there is none
     */
    public record Row(
            UUID journey, String tutee, Sums sums, boolean beside, @Nullable Integer firstRoute) {}

    /**
     * A counted piece.
     *
     * @param minutes what counts; null for a meeting without a length
     * @param measured what was taken, when the tutor put it right
     */
    public record Piece(
            UUID id,
            UUID journey,
            String tutee,
            String work,
            String what,
            LocalDate day,
            @Nullable Integer minutes,
            @Nullable Integer measured,
            boolean meeting) {
        private static final int TAP = 5;

        public int less() {
            return Math.max(0, now() - TAP);
        }

        public int more() {
            return now() + TAP;
        }

        public int now() {
            return minutes == null ? 0 : minutes;
        }
    }

    /** Time to be added by hand. */
    public record Wish(@Nullable UUID journey, String work, String minutes, String happenedOn) {}
}
