package org.poruch.app.route;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;
import org.poruch.app.route.view.Planned;
import org.poruch.app.route.view.StepLook;
import org.poruch.app.route.view.Walked;

/**
 * Reads a step field by field, on top of what it was; faults are told at {@code at} and the field's
 * name.
 */
final class StepReading {
    static final int ACTION = 500;
    static final int WORDS = 1000;
    static final int STORY = 4000;
    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal MOST = new BigDecimal("500");

    private final Given given;
    private final String at;
    private final StepBody body;
    private final LocalDate today;

    StepReading(Given given, String at, StepBody body, LocalDate today) {
        this.given = given;
        this.at = at;
        this.body = body;
        this.today = today;
    }

    /** What is to be done, without how it went. */
    NewStep idea(@Nullable UUID id, @Nullable UUID branch) {
        var read =
                step(
                        StepLook.blank(
                                id == null ? new UUID(0, 0) : id,
                                branch == null ? new UUID(0, 0) : branch,
                                new UUID(0, 0)));
        var form =
                read.form() == null
                        ? null
                        : StepForm.valueOf(read.form().toUpperCase(Locale.ROOT).replace('-', '_'));
        return new NewStep(
                id,
                branch,
                read.action(),
                read.resource(),
                form,
                read.hours(),
                read.from(),
                read.due(),
                read.place(),
                read.product(),
                read.shown());
    }

    StepLook step(StepLook old) {
        return walked(said(old));
    }

    private StepLook said(StepLook old) {
        var from = day("from", body.from(), old.from());
        var due = day("due", body.due(), old.due());
        if (from != null && due != null && due.isBefore(from)) {
            given.fault(at + "due", "route.fault.due");
        }
        return old.planned(
                new Planned(
                        action(old.action()),
                        words("resource", body.resource(), old.resource(), WORDS),
                        form(old.form()),
                        hours(old.hours()),
                        from,
                        due,
                        words("place", body.place(), old.place(), WORDS),
                        words("product", body.product(), old.product(), WORDS),
                        words("shown", body.shown(), old.shown(), WORDS)));
    }

    private StepLook walked(StepLook old) {
        var state = state(old.state());
        return old.walked(
                new Walked(
                        state,
                        words("evidence", body.evidence(), old.evidence(), STORY),
                        words("reflection", body.reflection(), old.reflection(), STORY),
                        doneOn(state, old.doneOn()),
                        words("whyAside", body.whyAside(), old.whyAside(), WORDS)));
    }

    private String action(String old) {
        return body.action() == null && !old.isEmpty()
                ? old
                : given.text(at + "action", body.action(), ACTION);
    }

    private @Nullable String words(
            String field, @Nullable String raw, @Nullable String old, int most) {
        return raw == null ? old : given.optionalText(at + field, raw, most);
    }

    private @Nullable LocalDate day(String field, @Nullable String raw, @Nullable LocalDate old) {
        return raw == null ? old : given.optionalDay(at + field, raw);
    }

    private String state(String old) {
        if (body.state() == null) {
            return old;
        }
        var state = given.choice(at + "state", body.state(), StepState.class);
        return state == null ? old : state.word();
    }

    private @Nullable String form(@Nullable String old) {
        if (body.form() == null) {
            return old;
        }
        var form =
                body.form().isBlank()
                        ? null
                        : given.choice(at + "form", body.form(), StepForm.class);
        return form == null ? null : form.word();
    }

    private @Nullable BigDecimal hours(@Nullable BigDecimal old) {
        if (body.hours() == null) {
            return old;
        }
        var hours =
                given.optionalNumber(
                        at + "hours", body.hours(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (hours == null) {
            return null;
        }
        if (hours.compareTo(LEAST) < 0 || hours.compareTo(MOST) > 0) {
            given.fault(at + "hours", "page.fault.range", "least", LEAST, "most", MOST);
        }
        return hours.setScale(1, RoundingMode.HALF_UP);
    }

    /** The real day, also when it was long ago on paper; a step that is not done has none. */
    private @Nullable LocalDate doneOn(String state, @Nullable LocalDate old) {
        var day = day("doneOn", body.doneOn(), old);
        if (!state.equals(StepState.DONE.word())) {
            return null;
        }
        if (day != null && day.isAfter(today)) {
            given.fault(at + "doneOn", "route.fault.future");
        }
        return day == null ? today : day;
    }
}
