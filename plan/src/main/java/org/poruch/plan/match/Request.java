package org.poruch.plan.match;

import java.util.Map;

/**
 * Somebody who looks for a tutor.
 *
 * @param costs what each tutor who can be asked would cost; absent means not possible
 */
public record Request(String id, Map<String, Integer> costs) {}
