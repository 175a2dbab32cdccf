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
 * @param leading the look that the tutee puts first
 * @param branches with the steps that stand on the way
 * @param aside what was left aside
 * @param notices what other rooms say here to this reader alone
 */
public record RoutePage(
        UUID journey,
        boolean own,
        boolean walked,
        String leading,
        Last last,
        Head head,
        List<BranchLook> branches,
        List<StepLook> aside,
        List<Idea> ideas,
        Sums sums,
        List<StepLink> notices) {

    /** The last change. */
    public record Last(int version, @Nullable Instant at, String by) {}

    /**
     * Sums over the steps, without those left aside.
     *
     * @param written how many of the steps the tutee wrote
     */
    public record Sums(BigDecimal hours, BigDecimal done, long steps, long written) {}

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

    public List<Idea> open() {
        return ideas.stream().filter(idea -> idea.proposal().answer() == null).toList();
    }

    public List<Idea> answered() {
        return ideas.stream().filter(idea -> idea.proposal().answer() != null).toList();
    }

    public boolean empty() {
        return sums.steps() == 0 && aside.isEmpty();
    }

    /** The number of the first step of a branch in the table. */
    public int first(int branch) {
        return 1 + branches.stream().limit(branch).mapToInt(each -> each.steps().size()).sum();
    }
}
