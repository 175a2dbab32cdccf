package org.poruch.app.journey.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param open the reader is the tutee of a journey that is walked, and may go to any stage
 */
public record StagesPage(UUID id, boolean open, List<Stage> stages, List<Walked> walk) {
    public record Stage(int number, String word, boolean here, @Nullable LocalDate by) {}

    /** An arrival at a stage, by whom. */
    public record Walked(String stage, LocalDate on, String by, boolean back) {}
}
