package org.poruch.app.advice.view;

import java.util.List;

/**
 * Advice for one stage.
 *
 * @param changed said in the centre's own words
 */
public record AdviceCard(
        String stage, List<String> lines, List<String> questions, boolean changed) {}
