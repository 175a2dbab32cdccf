package org.poruch.plan.group;

import java.util.List;
import org.poruch.plan.Obstacle;

/**
 * The groups of a term, as a proposal.
 *
 * @param value values of the persons less the cost of the sessions
 * @param sessions by slot, then tutor
 * @param why terms that add up to the value exactly
 * @param obstacles who cannot be taught, what cannot be taught, and why
 */
public record GroupPlan(
        long value, List<Session> sessions, List<GroupReason> why, List<Obstacle> obstacles) {}
