package org.poruch.app.meeting.view;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;
import org.poruch.app.page.view.Shell;

/**
 * A meeting to be noted or corrected.
 *
 * @param meeting null while it is not noted yet
 * @param tutor the writer may keep a private note
 * @param now what stands there, if somebody has corrected it meanwhile
 * @param back where to go afterwards; empty means to the meeting
 */
public record MeetingForm(
        UUID journey,
        @Nullable UUID meeting,
        int version,
        String happenedOn,
        String how,
        String minutes,
        List<Person> people,
        String notes,
        String privateNote,
        List<Row> decisions,
        String nextOn,
        String nextHow,
        String method,
        boolean tutor,
        String back,
        Faults faults,
        @Nullable Now now) {
    private static final List<String> METHODS =
            List.of("problem-dialogue", "discussion", "self-analysis", "debate", "journey");
    private static final List<String> USUAL = List.of("15", "30", "45", "60", "90");

    public record Person(UUID id, String name, boolean present) {}

    public record Row(String text, String dueOn) {}

    /** The shared words as they stand. */
    public record Now(@Nullable String notes, List<String> decisions) {}

    public String action() {
        return meeting == null ? "/journeys/" + journey + "/meetings" : "/meetings/" + meeting;
    }

    /** A length that is not among the usual ones. */
    public String otherMinutes() {
        return USUAL.contains(minutes) ? "" : minutes;
    }

    /** The less usual fields stand open when there is something in them. */
    public boolean more() {
        return meeting != null || !faults.isEmpty() || now != null || !notes.isEmpty();
    }

    public static List<Choice> hows(Shell shell) {
        return Stream.of("in-person", "video", "phone")
                .map(word -> Choice.of(word, shell.t("meeting.how." + word)))
                .toList();
    }

    public static List<Choice> methods(Shell shell) {
        return Stream.concat(
                        Stream.of(Choice.of("", shell.t("method.none"))),
                        METHODS.stream()
                                .map(
                                        word ->
                                                Choice.of(
                                                        word,
                                                        shell.t("method." + word),
                                                        shell.t("method." + word + ".when"))))
                .toList();
    }

    public static List<Choice> minutes(Shell shell) {
        return USUAL.stream()
                .map(
                        word ->
                                Choice.of(
                                        word,
                                        shell.t(
                                                "meeting.minutes.some",
                                                "minutes",
                                                Integer.valueOf(word))))
                .toList();
    }
}
