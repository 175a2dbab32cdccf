package org.poruch.app.route.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Shell;
import org.poruch.app.route.map.MapQueries.Beside;
import org.poruch.app.route.map.MapQueries.Head;
import org.poruch.app.route.map.view.Ring;
import org.poruch.app.route.view.StepLook;

/** What the system itself writes on a map, in the reader's language. */
final class Captions {
    private final @Nullable Shell shell;

    private Captions(@Nullable Shell shell) {
        this.shell = shell;
    }

    static Captions in(Shell shell) {
        return new Captions(shell);
    }

    /** No words of the system's own, as the API gives it. */
    static Captions none() {
        return new Captions(null);
    }

    String of(StepLook step) {
        return shell == null
                ? ""
                : dots(
                        step.hours() == null
                                ? null
                                : shell.t("route.hours", "hours", shell.hours(step.hours())),
                        day(step));
    }

    private @Nullable String day(StepLook step) {
        var day = step.done() ? step.doneOn() : step.due();
        if (shell == null || day == null) {
            return null;
        }
        return step.done() ? shell.dayShort(day) : shell.t("route.by", "day", shell.dayShort(day));
    }

    String meeting(Beside meeting) {
        return shell == null ? meeting.name() : shell.t("map.meeting");
    }

    String how(Beside meeting) {
        return shell == null
                ? ""
                : dots(
                        meeting.day() == null ? null : shell.dayShort(meeting.day()),
                        meeting.name().isEmpty() ? null : shell.t("journey.how." + meeting.name()));
    }

    String idea(Beside idea) {
        return shell == null
                ? ""
                : dots(
                        idea.hours() == null
                                ? null
                                : shell.t("route.hours", "hours", shell.hours(idea.hours())),
                        idea.day() == null
                                ? null
                                : shell.t("route.by", "day", shell.dayShort(idea.day())),
                        idea.day() == null && idea.hours() == null
                                ? shell.t("map.undecided")
                                : null);
    }

    /** The name over the tutor's ideas. */
    String ideas(List<Beside> ideas) {
        var names =
                ideas.stream()
                        .map(Beside::by)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return shell == null ? names : shell.t("map.proposes", "name", names);
    }

    String question() {
        return shell == null ? "" : shell.t("map.question");
    }

    String on(@Nullable LocalDate day) {
        return shell == null || day == null ? "" : shell.dayShort(day);
    }

    String today(LocalDate today) {
        return shell == null ? "" : shell.t("map.today", "day", shell.dayShort(today));
    }

    Ring interest(Head head, boolean own) {
        var label = shell == null ? "" : shell.t(own ? "map.interest.own" : "map.interest");
        return new Ring(head.interest().text(), label, on(head.interest().on()), false);
    }

    Ring goal(Head head) {
        var text = head.goal().text();
        if (shell == null) {
            return new Ring(text, "", "", true);
        }
        var until = head.until();
        return text == null || until == null
                ? new Ring(shell.t("map.goal.none"), shell.t("map.goal"), "", true)
                : new Ring(
                        text,
                        shell.t("map.goal.until", "day", shell.dayShort(until)),
                        shell.t("map.goal.agreed", "day", on(head.goal().on())),
                        !head.state().equals("finished"));
    }

    /** A half-year, counted as in {@link Halves#half}. */
    String half(int half) {
        return shell == null
                ? half / 2 + "-" + (half % 2 + 1)
                : shell.t(
                        half % 2 == 0 ? "map.half.first" : "map.half.second",
                        "year",
                        "" + half / 2);
    }

    private static String dots(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
