package org.poruch.plan.group;

import java.util.List;

/**
 * One term.
 *
 * @param minSize fewest persons of a session, at least 1
 * @param maxSize most persons of a session
 * @param sessionCost what a session costs, in the measure of the values
 * @param slots how many slots the term has
 */
public record GroupInstance(
        int minSize,
        int maxSize,
        int sessionCost,
        int slots,
        List<GroupTopic> topics,
        List<Tutor> tutors,
        List<Participant> persons) {}
