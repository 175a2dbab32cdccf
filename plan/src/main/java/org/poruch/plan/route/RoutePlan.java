package org.poruch.plan.route;

import java.util.List;
import org.poruch.plan.Obstacle;

/**
 * The drafts, best first as they were searched.
 *
 * @param obstacles what cannot be reached and why; a plan without steps has at least one
 */
public record RoutePlan(List<Draft> drafts, List<Obstacle> obstacles) {}
