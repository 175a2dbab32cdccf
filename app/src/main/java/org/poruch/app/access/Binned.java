package org.poruch.app.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the bin.
 *
 * @param kind what it is; {@code bin.kind.<kind>} names it
 * @param text the words by which its owner knows it
 * @param journey the journey on which it stood
 * @param back where a form is sent to take it back
 */
public record Binned(
        String kind, UUID id, String text, @Nullable UUID journey, Instant at, String back) {}
