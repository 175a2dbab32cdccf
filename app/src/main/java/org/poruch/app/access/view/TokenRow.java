package org.poruch.app.access.view;

import java.time.Instant;
import java.util.UUID;

/** A personal access token under the name that its owner gave it. */
public record TokenRow(UUID id, String name, Instant made, Instant expires) {}
