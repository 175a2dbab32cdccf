package org.poruch.app.route.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A route as a table.
 *
 * @param own the reader is its tutee
 * @param walked it may still be changed
 * @param branches with the steps that stand on the way
 * @param aside what was left aside
 * @param steps how many steps there are, without those left aside, and how many of them the tutee wrote
 */
public record RoutePage(
        UUID journey,
        boolean own,
        boolean walked,
        int version,
        @Nullable Instant changedAt,
        String changedBy,
        Head head,
        List<BranchLook> branches,
        List<StepLook> aside,
        List<Idea> open,
        List<Idea> answered,
        BigDecimal hours,
        BigDecimal done,
        long steps,
        long written) {

    /** A tutor's idea and the tutor's name. */
    public record Idea(ProposalLook proposal, String by) {}

    /** What stands at the head of the printed form. */
    public record Head(
            String centre,
            String name,
            @Nullable String post,
            @Nullable String subject,
            @Nullable String school,
            List<String> tutors,
            LocalDate since,
            @Nullable String interest,
            @Nullable String question,
            @Nullable String goal,
            @Nullable LocalDate until) {

        public String tutor() {
            return String.join(", ", tutors);
        }
    }

    public boolean empty() {
        return steps == 0 && aside.isEmpty();
    }

    /** The number of the first step of a branch in the table. */
    public int first(int branch) {
        return 1 + branches.stream().limit(branch).mapToInt(each -> each.steps().size()).sum();
    }
}
