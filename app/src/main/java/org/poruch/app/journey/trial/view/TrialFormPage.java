package org.poruch.app.journey.trial.view;

import org.poruch.app.page.view.Faults;

/** The form of a new trial. */
public record TrialFormPage(String journey, TrialFields fields, Faults faults) {}
