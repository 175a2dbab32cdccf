package org.poruch.app.journey.trial.view;

import java.time.LocalDate;
import org.poruch.app.page.view.Faults;

/**
 * One trial.
 *
 * @param own the reader is the tutee
 * @param answer what was chosen in a form that could not be saved
 */
public record TrialPage(
        TrialLook trial,
        boolean own,
        LocalDate today,
        String answer,
        String why,
        String next,
        Faults faults) {}
