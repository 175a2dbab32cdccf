package org.poruch.app.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was decided at a meeting, and by when. */
record Decision(String text, @Nullable LocalDate dueOn) {}
