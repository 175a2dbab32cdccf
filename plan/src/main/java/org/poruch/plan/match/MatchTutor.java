package org.poruch.plan.match;

import java.util.List;

/**
 * Who can walk beside somebody.
 *
 * @param capacity how many at most, at least 0
 * @param load what the first, the second, … of them costs on top, never falling; where it ends, its
 *     last entry holds on; empty means nothing
 */
public record MatchTutor(String id, int capacity, List<Integer> load) {
    public MatchTutor(String id, int capacity) {
        this(id, capacity, List.of());
    }
}
