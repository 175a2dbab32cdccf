package org.poruch.app.page.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is to be put right in a form, in the order of its fields. */
public record Faults(List<FieldError> errors) {
    private static final Faults NONE = new Faults(List.of());

    public static Faults none() {
        return NONE;
    }

    public static Faults of(String field, String key, Object... nameValues) {
        return NONE.and(field, key, nameValues);
    }

    /** These faults and one more; a field that already has one keeps its first. */
    public Faults and(String field, String key, Object... nameValues) {
        if (of(field) != null) {
            return this;
        }
        List<FieldError> more = new ArrayList<>(errors);
        more.add(new FieldError(field, key, List.of(nameValues)));
        return new Faults(List.copyOf(more));
    }

    public @Nullable FieldError of(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String text(Words words, String field) {
        FieldError error = of(field);
        return error == null ? null : error.text(words);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }
}
