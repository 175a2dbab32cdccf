package org.poruch.app.journey.outlook.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;
import org.poruch.app.page.view.Shell;

/**
 * The closing sheet: to be filled in, and to be read afterwards.
 *
 * @param goals every goal that was agreed once
 * @param version what the reader has before the eyes
 * @param later the journey of the next cycle
 * @param meanwhile a newer version that was saved while this one was written
 */
public record OutlookPage(
        UUID journey,
        boolean tutee,
        boolean walked,
        int version,
        List<Goal> goals,
        String support,
        String next,
        String nextBy,
        @Nullable Signature signature,
        List<Earlier> earlier,
        @Nullable UUID later,
        Faults faults,
        @Nullable Earlier meanwhile) {

    /** One goal with what is said about it so far. */
    public record Goal(
            UUID id,
            String image,
            LocalDate until,
            String reached,
            String satisfaction,
            String text) {
        public boolean said() {
            return !reached.isEmpty();
        }
    }

    /** Who answered, and when. */
    public record Signature(String name, Instant at) {}

    public record Earlier(
            String support, @Nullable String next, List<Goal> goals, String name, Instant at) {}

    /** A next cycle can be opened. */
    public boolean goesOn() {
        return walked && tutee && (support.equals("go-on") || support.equals("rarer"));
    }

    public @Nullable LocalDate nextDay() {
        return nextBy.isEmpty() ? null : LocalDate.parse(nextBy);
    }

    public static List<Choice> reached(Shell shell) {
        return Stream.of("yes", "partly", "changed")
                .map(word -> Choice.of(word, shell.t("outlook.reached." + word)))
                .toList();
    }

    public static List<Choice> satisfaction(Shell shell) {
        return Stream.of("1", "2", "3", "4", "5")
                .map(word -> Choice.of(word, shell.t("outlook.satisfaction." + word)))
                .toList();
    }

    public static List<Choice> support(Shell shell) {
        return Stream.of("go-on", "rarer", "pause", "finish", "support-others")
                .map(
                        word ->
                                Choice.of(
                                        word,
                                        shell.t("outlook.support." + word),
                                        shell.t("outlook.support." + word + ".note")))
                .toList();
    }
}
