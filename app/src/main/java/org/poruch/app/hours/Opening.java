package org.poruch.app.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a form was opened. Each form carries a key that the server makes when it shows the form, and
 * the key begins with that moment: so nothing has to be written when somebody only looks.
 */
final class Opening {
    private static final Duration OLDEST = Duration.ofDays(30);
    private static final int TIME_ORDERED = 7;

    private Opening() {}

    /** Empty for a key that is not the server's, or says a day that cannot be. */
    static Optional<Instant> of(@Nullable String key, Instant now) {
        if (key == null) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(key);
            var opened = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
            boolean can = !opened.isAfter(now) && opened.isAfter(now.minus(OLDEST));
            return id.version() == TIME_ORDERED && can ? Optional.of(opened) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
