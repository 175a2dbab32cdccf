package org.poruch.app.journey.review;

import java.util.Map;

/** What only the tutee chooses. */
record Choice(ReviewForm form, ReviewLevel level) {
    /**
     * As the thread keeps it: the words of the choice, each page says them in its reader's
     * language.
     */
    Map<String, String> words() {
        return Map.of("form", form.word(), "level", level.word());
    }
}
