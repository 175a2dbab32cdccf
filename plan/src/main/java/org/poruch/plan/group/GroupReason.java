package org.poruch.plan.group;

import org.jspecify.annotations.Nullable;

/**
 * One term of the plan's value: what a session is worth to one person, or, with no person, what it
 * costs (negative).
 *
 * @param session the number of the session in the plan, from 0
 */
public record GroupReason(int session, @Nullable String person, long value) {}
