package org.poruch.app.journey.analysis.view;

import java.time.LocalDate;

/**
 * A probe on a sheet, or one that may come onto it.
 *
 * @param chosen ticked
 */
public record ProbeLook(String id, String text, LocalDate happenedOn, boolean chosen) {}
