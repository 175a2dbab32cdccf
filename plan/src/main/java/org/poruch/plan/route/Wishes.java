package org.poruch.plan.route;

import java.util.List;
import java.util.Set;

/**
 * What people have decided already.
 *
 * @param pinned steps that stay as they are
 * @param declined resources that are not wanted
 */
public record Wishes(List<Step> pinned, Set<String> declined) {
    public static final Wishes NONE = new Wishes(List.of(), Set.of());
}
