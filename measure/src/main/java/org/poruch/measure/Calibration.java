package org.poruch.measure;

import java.util.Optional;

/**
 * Marginal maximum likelihood of the one- or two-parameter logistic model (Bock &amp; Aitkin 1981,
 * doi:10.1007/BF02293801): EM accelerated by SQUAREM, then Newton with the exact observed
 * information, which also gives the standard errors. Identical patterns are counted once; missing
 * answers are left out of the likelihood.
 *
 * <p>What is defined where the likelihood alone does not define it:
 *
 * <ul>
 *   <li>an item that everybody or nobody had right, or nobody answered, is not estimated (NaN, with
 *       its flag) and takes no part in scoring;
 *   <li>with own slopes and fewer than 200 persons who answered, or fewer than three items that can
 *       be estimated (one slope: fewer than two), slopes stand under a lognormal prior, ln a ~ N(0,
 *       0.5²), and standard errors are those of the posterior mode;
 *   <li>a slope that runs away because answers follow a step (perfect separation, duplicated items)
 *       is held at ±25, without standard errors;
 *   <li>all slopes may change their sign together; the solution whose slopes sum to zero or more is
 *       taken;
 *   <li>no item to estimate: log-likelihood 0, reliability 0.
 * </ul>
 *
 * Time: per iteration O(persons × (items + nodes)); memory O(persons × items + items²).
 */
public final class Calibration {
    private static final int PERSONS_WITHOUT_PRIOR = 200;

    private final Responses responses;
    private final Model model;
    private final boolean errors;

    private Calibration(Responses responses, Model model, boolean errors) {
        this.responses = responses;
        this.model = model;
        this.errors = errors;
    }

    /** Always gives a fit; {@link Fit#converged} says whether to trust it. */
    public static Fit fit(Responses responses, Model model) {
        return new Calibration(responses, model, true).fit();
    }

    /**
     * The same without standard errors and without the flags that need them; about half the time.
     */
    public static Fit fitWithoutErrors(Responses responses, Model model) {
        return new Calibration(responses, model, false).fit();
    }

    private Fit fit() {
        var counts = new ItemCounts(responses);
        int[] chosen = counts.estimable();
        var patterns = Patterns.of(responses, chosen);
        boolean prior = needsPrior(patterns, chosen.length);
        var table = new ItemTable(responses.items(), counts, !prior && model == Model.OWN_SLOPES);
        if (chosen.length == 0) {
            return new Fit(model, responses.size(), 0, true, 0, table.empty(), 0);
        }
        var search = new Search(patterns, model, prior);
        search.run(Start.of(counts, chosen, model, prior));
        var items = table.items(chosen, search, errors ? search.covariance() : Optional.empty());
        return new Fit(
                model,
                responses.size(),
                search.logLik(),
                search.converged,
                search.iterations,
                items,
                Reliability.ofEap(responses, items));
    }

    private boolean needsPrior(Patterns patterns, int items) {
        double persons = 0;
        for (double frequency : patterns.frequencies) {
            persons += frequency;
        }
        return model == Model.ONE_SLOPE ? items < 2 : items < 3 || persons < PERSONS_WITHOUT_PRIOR;
    }
}
