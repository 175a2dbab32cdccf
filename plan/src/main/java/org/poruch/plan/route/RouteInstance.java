package org.poruch.plan.route;

import java.util.List;

/**
 * One person's year.
 *
 * @param hours hours in all
 * @param monthHours hours of each month
 * @param topics what can be learnt, each identifier once
 * @param resources what can be done, each identifier once
 */
public record RouteInstance(
        int hours, List<Integer> monthHours, List<Topic> topics, List<Resource> resources) {}
