package org.poruch.measure;

import java.util.List;

/**
 * A calibrated test.
 *
 * @param model how slopes may differ
 * @param persons how many persons the rows stood for
 * @param logLik marginal log-likelihood (without the prior on slopes, where one was used)
 * @param converged whether the optimum was reached: gradient zero within 1e−7 standard errors
 * @param iterations EM and Newton steps
 * @param items in the order of the responses
 * @param eapReliability var(EAP) / (var(EAP) + mean posterior variance), over all persons
 */
public record Fit(
        Model model,
        long persons,
        double logLik,
        boolean converged,
        int iterations,
        List<FittedItem> items,
        double eapReliability) {
    public Fit {
        items = List.copyOf(items);
    }
}
