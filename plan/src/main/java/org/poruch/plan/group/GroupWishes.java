package org.poruch.plan.group;

import java.util.List;

/**
 * What people have decided already.
 *
 * @param pinned sessions that stay, with the persons named; others may join them
 * @param declined topics that persons do not want this term
 */
public record GroupWishes(List<Session> pinned, List<Declined> declined) {
    public static final GroupWishes NONE = new GroupWishes(List.of(), List.of());

    /** A person does not want a topic this term. */
    public record Declined(String person, String topic) {}
}
