package org.poruch.plan.match;

import java.util.List;

/**
 * Requests and tutors.
 *
 * @param unmatchedCost what each request costs that gets no tutor
 */
public record MatchInstance(int unmatchedCost, List<MatchTutor> tutors, List<Request> requests) {}
