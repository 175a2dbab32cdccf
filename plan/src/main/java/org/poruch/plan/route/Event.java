package org.poruch.plan.route;

/**
 * A resource that takes place once.
 *
 * @param month its month, from 0
 * @param clash events of the same month with the same clash exclude each other
 */
public record Event(int month, String clash) {}
