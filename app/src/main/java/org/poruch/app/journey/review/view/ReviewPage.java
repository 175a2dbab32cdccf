package org.poruch.app.journey.review.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;
import org.poruch.app.page.view.Shell;

/**
 * The page of the end analysis.
 *
 * @param tutee whether the reader chooses and decides here
 * @param tutor whether the reader is the expert here
 * @param walked whether anything can still be written
 * @param version what the reader has before the eyes
 */
public record ReviewPage(
        UUID journey,
        boolean tutee,
        boolean tutor,
        boolean walked,
        @Nullable Chosen chosen,
        @Nullable Signed expert,
        @Nullable Signed decision,
        List<Earlier> earlier,
        int version,
        Draft draft) {

    /** The forms among which the tutee chooses. */
    public static final List<String> FORMS =
            List.of("talk", "written", "portfolio", "lesson-video", "visit");

    public record Chosen(String form, String level) {}

    /** Words with the name of whose they are and the moment. */
    public record Signed(String text, String name, Instant at) {}

    /** What was said before and holds no longer; a choice has no text. */
    public record Earlier(
            String part,
            @Nullable String form,
            @Nullable String level,
            @Nullable String text,
            String name,
            Instant at) {}

    /**
     * What is in the form that came back.
     *
     * @param part which form: {@code choice}, {@code expert}, {@code decision}; empty when none
     *     came back
     * @param stale somebody else has written meanwhile
     */
    public record Draft(
            String part, String form, String level, String text, Faults faults, boolean stale) {
        public static Draft none() {
            return word("", "");
        }

        public static Draft word(String part, String text) {
            return new Draft(part, "", "", text, Faults.none(), false);
        }

        public Draft with(Faults others) {
            return new Draft(part, form, level, text, others, false);
        }

        public Draft late() {
            return new Draft(part, form, level, text, Faults.none(), true);
        }
    }

    public String form() {
        return draft.part().equals("choice") ? draft.form() : chosen == null ? "" : chosen.form();
    }

    public String level() {
        return draft.part().equals("choice") ? draft.level() : chosen == null ? "" : chosen.level();
    }

    /** What stands in the field of this part. */
    public String text(String part, @Nullable Signed now) {
        return draft.part().equals(part) ? draft.text() : now == null ? "" : now.text();
    }

    public Faults faults(String part) {
        return draft.part().equals(part) ? draft.faults() : Faults.none();
    }

    public boolean staleIn(String part) {
        return draft.stale() && draft.part().equals(part);
    }

    public boolean back(String part) {
        return draft.part().equals(part);
    }

    public static List<Choice> forms(Shell shell) {
        return choices(shell, "review.form.", FORMS);
    }

    public static List<Choice> levels(Shell shell) {
        return choices(shell, "review.level.", List.of("event", "method", "position"));
    }

    private static List<Choice> choices(Shell shell, String prefix, List<String> words) {
        return words.stream()
                .map(
                        word ->
                                Choice.of(
                                        word,
                                        shell.t(prefix + word),
                                        shell.t(prefix + word + ".note")))
                .toList();
    }
}
