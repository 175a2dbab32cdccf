package org.poruch.app.journey.request.view;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request, and where it stands.
 *
 * @param state {@code new}, {@code talked-over}, {@code tried}, {@code route} or {@code let-go}
 * @param days since it was asked
 */
public record RequestLook(
        UUID id,
        UUID journey,
        String text,
        String author,
        @Nullable String dictatedTo,
        String audience,
        LocalDate askedOn,
        int days,
        String state) {

    public boolean open() {
        return !state.equals("route") && !state.equals("let-go");
    }
}
