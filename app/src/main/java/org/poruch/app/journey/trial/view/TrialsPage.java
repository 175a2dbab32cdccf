package org.poruch.app.journey.trial.view;

import java.util.List;

/**
 * All trials of a journey: the history of interests.
 *
 * @param own the reader is the tutee
 */
public record TrialsPage(String journey, boolean own, List<TrialLook> trials) {}
