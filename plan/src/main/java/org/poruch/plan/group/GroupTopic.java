package org.poruch.plan.group;

/** What a session teaches, and the hours that it takes of its tutor and of each person. */
public record GroupTopic(String id, int hours) {}
