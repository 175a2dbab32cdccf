package org.poruch.app.journey.trial;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.poruch.app.journey.trial.view.TrialFields;
import org.poruch.app.page.Given;

/** Reads a trial, and the word after it. */
final class TrialReading {
    static final int LONGEST_DAYS = 21;
    static final int ACTIONS = 3;

    /** It may become the name of a branch, which is no longer. */
    private static final int WHAT = 200;

    private static final int ACTION = 300;
    private static final int WHY = 2000;
    private static final int STEPS = 5;

    private TrialReading() {}

    record NewTrial(
            UUID id, String what, List<String> actions, LocalDate until, @Nullable UUID request) {}

    /** What a form or a body says after a trial. */
    record AnswerFields(@Nullable String answer, @Nullable String why, @Nullable String next) {}

    /**
     * @param next what to do next, a line a step
     */
    record Word(TrialAnswer answer, @Nullable String why, List<String> next) {}

    static NewTrial trial(TrialFields fields, LocalDate today) {
        var given = new Given();
        var id = given.optionalId("id", fields.id());
        var what = given.text("what", fields.what(), WHAT);
        var actions = actions(given, fields);
        var until = given.day("until", fields.until());
        if (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            given.fault("until", "trial.fault.until");
        }
        var request = given.optionalId("request", fields.request());
        given.check();
        return new NewTrial(
                Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch),
                what,
                actions,
                until,
                request);
    }

    private static List<String> actions(Given given, TrialFields fields) {
        var all = Objects.requireNonNullElse(fields.actions(), List.<String>of());
        var read =
                IntStream.range(0, Math.min(all.size(), ACTIONS + 1))
                        .mapToObj(i -> given.optionalText("actions." + i, all.get(i), ACTION))
                        .filter(Objects::nonNull)
                        .toList();
        if (read.isEmpty()) {
            given.fault("actions.0", "page.fault.empty");
        }
        if (read.size() > ACTIONS || all.size() > ACTIONS) {
            given.fault("actions", "trial.fault.many");
        }
        return read;
    }

    static Word word(AnswerFields fields) {
        var given = new Given();
        var answer = given.choice("answer", fields.answer(), TrialAnswer.class);
        var why = given.optionalText("why", fields.why(), WHY);
        var next = given.optionalText("next", fields.next(), WHY);
        var steps =
                next == null
                        ? List.<String>of()
                        : next.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
        if (steps.size() > STEPS || steps.stream().anyMatch(each -> each.length() > ACTION)) {
            given.fault("next", "trial.fault.next", "most", STEPS);
        }
        given.check();
        return new Word(Objects.requireNonNull(answer), why, steps);
    }
}
