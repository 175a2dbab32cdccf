package org.poruch.app.unsent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A form as far as it is filled in.
 *
 * @param form which form of which page, as its template names it
 * @param page where it is written on
 * @param fields what stands in its fields
 */
record Unsent(
        UUID id, String form, String page, Map<String, List<String>> fields, Instant savedAt) {

    /** The longest of what was written, to know it by. */
    String gist() {
        return fields.values().stream()
                .flatMap(List::stream)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }
}
