package org.poruch.app.journey.outlook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the tutee sees a goal at the end.
 *
 * @param satisfaction from 1, not at all, to 5, wholly
 */
record GoalView(UUID goal, Reached reached, int satisfaction, @Nullable String text) {}
