package org.poruch.plan.match;

/**
 * A tutor for a request.
 *
 * @param cost what this pair costs by itself
 * @param load what the place at this tutor costs; a tutor's places are handed out in the order of
 *     the instance
 */
public record Pair(String request, String tutor, int cost, int load) {}
