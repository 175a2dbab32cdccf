package org.poruch.plan.route;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can do to learn.
 *
 * @param id its name within the instance
 * @param hours what it takes, at least 0
 * @param bonus interest and the like, in hundreds of value, at least 0
 * @param event when it takes place, or null if any month will do
 * @param gains hundredths of a topic's gap that it closes, by topic
 * @param requires topics that must be known, or at least half gained in earlier months
 */
public record Resource(
        String id,
        int hours,
        int bonus,
        @Nullable Event event,
        Map<String, Integer> gains,
        List<String> requires) {}
