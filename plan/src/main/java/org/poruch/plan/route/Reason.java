package org.poruch.plan.route;

import org.jspecify.annotations.Nullable;

/**
 * One term of a draft's value: what one resource adds to it, by one topic or by its bonus. What
 * counts for a topic is at most 100, in the order of months; who comes later adds less.
 */
public record Reason(String resource, Term term, @Nullable String topic, long value) {
    /** What a term is for. */
    public enum Term {
        GAIN,
        BONUS
    }
}
