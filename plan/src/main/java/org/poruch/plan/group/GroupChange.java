package org.poruch.plan.group;

/**
 * The groups after a change.
 *
 * @param moved seats that could have stayed and did not
 * @param gone seats that the change itself made impossible or that are declined
 * @param added seats that were not there
 */
public record GroupChange(GroupPlan plan, int moved, int gone, int added) {}
