package org.poruch.app.journey.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * The page on which a journey begins.
 *
 * @param first nobody walks here yet: the page says what this place is
 * @param tutee to whom the journey is proposed; null means one's own
 */
public record StartPage(
        boolean first,
        @Nullable UUID tutee,
        @Nullable String name,
        String practice,
        String interest,
        Faults faults) {}
