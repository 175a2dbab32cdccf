package org.poruch.app.meeting;

import java.util.UUID;

/** A person by name. */
record Someone(UUID id, String name) {}
