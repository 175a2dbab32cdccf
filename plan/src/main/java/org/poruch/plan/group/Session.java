package org.poruch.plan.group;

import java.util.List;

/** One proposed group: who teaches what in which slot, and for whom. */
public record Session(String tutor, String topic, int slot, List<String> persons) {}
