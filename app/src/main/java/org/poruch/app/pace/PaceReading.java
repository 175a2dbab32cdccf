package org.poruch.app.pace;

import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Given;

/** Reads what was said about the pace. */
final class PaceReading {
    private static final int LONGEST_SILENCE = 90;
    private static final int LONGEST_NUDGE = 60;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_PROMISE = 30;

    private PaceReading() {}

    record Fields(
            @Nullable String silence, @Nullable String nudgeDays, @Nullable String nudgeText) {}

    static Pace pace(Fields fields) {
        var given = new Given();
        var silence = days(given, "silence", fields.silence(), LONGEST_SILENCE);
        var nudge = days(given, "nudgeDays", fields.nudgeDays(), LONGEST_NUDGE);
        var text = given.optionalText("nudgeText", fields.nudgeText(), LONGEST_TEXT);
        if (text != null && nudge == null) {
            given.fault("nudgeDays", "pace.fault.nudge");
        }
        given.check();
        return new Pace(silence, nudge, text, 0);
    }

    /** Empty takes the promise back. */
    static @Nullable Integer promise(@Nullable String days) {
        var given = new Given();
        var read = days(given, "days", days, LONGEST_PROMISE);
        given.check();
        return read;
    }

    private static @Nullable Integer days(
            Given given, String field, @Nullable String raw, int most) {
        var number = given.optionalNumber(field, raw, 1, most);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            given.fault(field, "page.fault.range", "least", 1, "most", most);
        }
        return number == null ? null : number.intValue();
    }
}
