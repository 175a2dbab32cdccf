package org.poruch.app.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to open a journey.
 *
 * @param id made by the client, or null
 * @param tutee whose journey it will be; null means one's own
 */
record NewJourney(
        @Nullable UUID id, @Nullable UUID tutee, Practice practice, @Nullable String interest) {}
