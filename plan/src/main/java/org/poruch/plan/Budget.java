package org.poruch.plan;

import java.time.Duration;

/** How long one search may go on: so many steps on any machine, or so much time on this one. */
public sealed interface Budget {
    /** The same answer on every machine for the same seed. */
    static Budget steps(long count) {
        return new Steps(count);
    }

    /** As many steps as fit: a faster machine finds more. */
    static Budget time(Duration span) {
        return new Time(span);
    }

    /** Starts to count. */
    Course begin();

    record Steps(long count) implements Budget {
        public Steps {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "The steps (%d) must not be negative.".formatted(count));
            }
        }

        @Override
        public Course begin() {
            return new Course(count, Long.MAX_VALUE);
        }
    }

    record Time(Duration span) implements Budget {
        public Time {
            if (span.isNegative()) {
                throw new IllegalArgumentException(
                        "The time (%s) must not be negative.".formatted(span));
            }
        }

        @Override
        public Course begin() {
            return new Course(Long.MAX_VALUE, span.toNanos());
        }
    }
}
