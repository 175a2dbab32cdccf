package org.poruch.plan.group;

import java.util.List;
import java.util.Map;

/**
 * Who learns.
 *
 * @param hours hours of the whole term
 * @param values what each topic is worth to this person; absent or 0 means no use of it
 * @param free slots, from 0, in which there is time
 */
public record Participant(String id, int hours, Map<String, Integer> values, List<Integer> free) {}
