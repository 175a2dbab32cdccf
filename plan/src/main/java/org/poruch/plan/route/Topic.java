package org.poruch.plan.route;

/**
 * What can be learnt.
 *
 * @param id its name within the instance
 * @param weight how much one hundredth of its gap closed is worth, at least 0
 * @param known whether the person knows it: then nothing needs to come before
 */
public record Topic(String id, int weight, boolean known) {}
