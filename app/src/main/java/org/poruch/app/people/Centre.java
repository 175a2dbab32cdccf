package org.poruch.app.people;

import java.time.ZoneId;
import java.util.UUID;

/**
 * A district's centre: the tenant of the system.
 *
 * @param word its short name, the last part of every login
 */
public record Centre(UUID id, String word, String name, ZoneId zone) {}
