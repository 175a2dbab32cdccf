package org.poruch.app.journey.question;

/**
 * One thing in a wording that is worth a second look.
 *
 * @param found the very words; empty when something is missing
 */
public record Finding(Flag flag, String found) {}
