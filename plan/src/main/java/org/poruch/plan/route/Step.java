package org.poruch.plan.route;

/** A resource and the month, from 0, in which it is done. */
public record Step(String resource, int month) {}
