package org.poruch.app.journey.outlook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the tutee says about goals, support and what comes next. */
record Answer(
        List<GoalView> goals, Support support, @Nullable String next, @Nullable LocalDate nextBy) {
    /**
     * As the thread keeps it: the word of the choice, which each page says in its reader's
     * language, and the tutee's own.
     */
    Map<String, String> words() {
        var words = new HashMap<>(Map.of("support", support.word()));
        if (next != null) {
            words.put("text", next);
        }
        return words;
    }
}
