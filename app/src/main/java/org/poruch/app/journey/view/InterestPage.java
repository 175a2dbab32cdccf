package org.poruch.app.journey.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * @param own the reader is the tutee, and may say it in other words
 */
public record InterestPage(
        UUID id,
        boolean own,
        @Nullable Wording now,
        List<Wording> earlier,
        String text,
        Faults faults) {}
