package org.poruch.app.storage;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What came back to questions that were asked {@link Together}. */
public final class Answers {
    private final Map<Question<?>, List<?>> rows = new IdentityHashMap<>();

    Answers() {}

    @SuppressWarnings("unchecked") // put in by the question's own mapper
    public <T> List<T> to(Question<T> question) {
        return (List<T>) Objects.requireNonNull(rows.get(question));
    }

    void put(Question<?> question, List<?> answer) {
        rows.put(question, answer);
    }
}
