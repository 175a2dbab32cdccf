package org.poruch.app.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tutor's idea of a step.
 *
 * @param due by which day it could be done
 * @param answer what the tutee said to it; null while it waits
 */
record Idea(
        UUID id,
        Story.Step step,
        String why,
        Moment said,
        @Nullable LocalDate due,
        @Nullable Answer answer) {

    /**
     * @param word {@code taken}, {@code changed} or {@code declined}
     * @param becomes the step that came of it
     */
    record Answer(String word, @Nullable String why, Moment when, Way.@Nullable Later becomes) {}
}
