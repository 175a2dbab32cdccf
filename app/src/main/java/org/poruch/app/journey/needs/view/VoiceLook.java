package org.poruch.app.journey.needs.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one voice said on one day.
 *
 * @param voice {@code child}, {@code tutor}, {@code parent} or {@code teacher}
 * @param author who wrote it down
 */
public record VoiceLook(
        UUID id,
        String voice,
        String text,
        List<String> pictures,
        String audience,
        String author,
        @Nullable String dictatedTo,
        LocalDate happenedOn) {}
