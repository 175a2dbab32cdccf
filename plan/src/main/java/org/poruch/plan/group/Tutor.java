package org.poruch.plan.group;

import java.util.List;

/**
 * Who teaches.
 *
 * @param hours hours of the whole term
 * @param topics topics that this tutor knows
 * @param free slots, from 0, in which there is time
 */
public record Tutor(String id, int hours, List<String> topics, List<Integer> free) {}
