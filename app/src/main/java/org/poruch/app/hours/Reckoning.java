package org.poruch.app.hours;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a form took: from its opening to its sending, both by the server's clock. No minute
 * counts twice, nothing counts longer than its form is believed, and a form that was left lying
 * counts the least.
 */
final class Reckoning {
    /** Whoever opens a form and sends it later than this went away in between. */
    static final Duration LEFT_LYING = Duration.ofMinutes(60);

    /** What a form counts that was left lying. */
    static final Duration LEAST = Duration.ofMinutes(5);

    private Reckoning() {}

    /**
     * @param before when the same tutor sent a form last; time up to then is counted there
     */
    static Duration of(Form form, Instant opened, Instant sent, @Nullable Instant before) {
        var from = before != null && before.isAfter(opened) ? before : opened;
        var span = Duration.between(from, sent);
        if (span.isNegative()) {
            return Duration.ZERO;
        }
        if (span.compareTo(LEFT_LYING) > 0) {
            return least(form.most(), LEAST);
        }
        return least(span, form.most());
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
