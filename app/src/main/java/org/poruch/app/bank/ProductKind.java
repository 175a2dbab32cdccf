package org.poruch.app.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a product is. */
enum ProductKind {
    TASK,
    SET,
    TEMPLATE,
    RESOURCE,
    /** What somebody found, put here without names. */
    SOLUTION;

    static final List<String> ALL = Arrays.stream(values()).map(ProductKind::word).toList();

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Made of several steps. */
    boolean ofSteps() {
        return this == SET || this == TEMPLATE;
    }
}
