package org.poruch.app.route.view;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A word about a step.
 *
 * @param tutee the tutee wrote it
 */
public record Comment(UUID id, String author, boolean tutee, String text, LocalDate on) {}
