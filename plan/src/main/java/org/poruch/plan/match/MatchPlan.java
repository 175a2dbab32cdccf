package org.poruch.plan.match;

import java.util.List;
import org.poruch.plan.Obstacle;

/**
 * Who walks beside whom. The costs and loads of the pairs and the cost of each unmatched request
 * add up to the cost exactly.
 *
 * @param cost the least possible
 * @param pairs in the order of the requests
 * @param unmatched requests without a tutor
 * @param obstacles for each of those why, and what would help
 */
public record MatchPlan(
        long cost, List<Pair> pairs, List<String> unmatched, List<Obstacle> obstacles) {}
