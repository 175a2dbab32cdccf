package org.poruch.app.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody noted about a meeting, read and found good.
 *
 * @param id made by the client, or null
 * @param privateNote null leaves the note as it is
 */
record Noted(
        @Nullable UUID id,
        LocalDate happenedOn,
        How how,
        @Nullable Integer minutes,
        List<UUID> present,
        @Nullable String notes,
        @Nullable String privateNote,
        List<Decision> decisions,
        @Nullable LocalDate nextOn,
        @Nullable How nextHow,
        @Nullable Method method) {

    /**
     * What the thread keeps: people's words, and how and how long as each page says it in its
     * reader's language.
     */
    Map<String, String> words() {
        var words = new TreeMap<>(Map.of("how", how.word()));
        if (notes != null) {
            words.put("text", notes);
        }
        if (minutes != null) {
            words.put("minutes", minutes.toString());
        }
        return words;
    }
}
