package org.poruch.plan.route;

import java.util.List;

/**
 * One route to choose.
 *
 * @param value weights times gains of at most 100, and a hundred for each bonus
 * @param steps in the order of months
 * @param why terms that add up to the value exactly
 * @param share value divided by the best value found, 0 to 1
 */
public record Draft(long value, List<Step> steps, List<Reason> why, double share) {}
