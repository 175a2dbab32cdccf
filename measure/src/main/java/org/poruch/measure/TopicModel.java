package org.poruch.measure;

/**
 * Means, true covariances and error variances of topic shares, from item covariances. Off the
 * diagonal a true covariance is the mean item covariance between two topics. On the diagonal, alpha
 * would take all items of a topic to be alike and so underestimate the spread of true shares;
 * loadings on a common factor correct for what they differ.
 *
 * <p>The fewer the persons, the more the figures of single topics give way to common ones:
 * reliability of one answer and true correlations are weighted N : 120 with their means over all
 * topics, so that with a hundred persons or fewer the profile is mainly Kelley's and Haberman's
 * regression on the own and the total score. The weight was chosen by simulation (bench/README.md).
 */
final class TopicModel {
    private static final double COMMON = 120;
    private static final double LEAST_RELIABLE = 0.02;
    private static final double MOST_RELIABLE = 0.9;
    private static final double MOST_DIFFERENT = 1.5;
    private static final double FLOOR = 1e-6;

    final double persons;
    final double[] means;
    final double[][] trueCovariance;

    /** Error variance of one answer to an item of the topic. */
    final double[] errors;

    private final ItemCovariances covariances;
    private final double[] loadings;
    private final int[][] items;

    TopicModel(ItemCovariances covariances, Topics topics, double persons) {
        this.covariances = covariances;
        this.persons = persons;
        loadings = Loadings.of(covariances.values);
        int size = topics.size();
        items = new int[size][];
        means = new double[size];
        errors = new double[size];
        for (int t = 0; t < size; t++) {
            items[t] = topics.items(t);
            for (int item : items[t]) {
                means[t] += covariances.means[item] / items[t].length;
            }
        }
        trueCovariance = shrunk(raw());
    }

    private double[][] raw() {
        int size = items.length;
        var raw = new double[size][size];
        for (int s = 0; s < size; s++) {
            for (int t = 0; t < size; t++) {
                raw[s][t] =
                        s == t
                                ? trueVariance(items[t])
                                : covariances.sum(items[s], items[t])
                                        / ((double) items[s].length * items[t].length);
            }
        }
        return raw;
    }

    private double trueVariance(int[] own) {
        int n = own.length;
        double sum = 0;
        double squares = 0;
        for (int item : own) {
            sum += loadings[item];
            squares += loadings[item] * loadings[item];
        }
        if (n == 1) {
            return squares;
        }
        double between = covariances.sum(own, own) - covariances.variances(own);
        double byLoadings = sum * sum - squares;
        double different =
                byLoadings > 0 ? Math.clamp(squares * (n - 1) / byLoadings, 1, MOST_DIFFERENT) : 1;
        return between * (1 + different / (n - 1)) / ((double) n * n);
    }

    private double[][] shrunk(double[][] raw) {
        int size = raw.length;
        double weight = persons / (persons + COMMON);
        double common = commonReliability(raw);
        var spread = new double[size];
        for (int t = 0; t < size; t++) {
            double n = items[t].length;
            double whole = observedVariance(t);
            double one = raw[t][t] / (raw[t][t] + n * (whole - raw[t][t]));
            double mixed =
                    Math.clamp(weight * one + (1 - weight) * common, LEAST_RELIABLE, MOST_RELIABLE);
            double variance = n * mixed / (1 + (n - 1) * mixed) * whole;
            spread[t] = Math.sqrt(variance);
            errors[t] = (whole - variance) * n;
        }
        return Symmetric.raised(correlated(raw, spread, weight), FLOOR);
    }

    private double commonReliability(double[][] raw) {
        double sum = 0;
        double whole = 0;
        for (int t = 0; t < raw.length; t++) {
            sum += raw[t][t];
            whole += raw[t][t] + items[t].length * (observedVariance(t) - raw[t][t]);
        }
        return sum / whole;
    }

    private static double[][] correlated(double[][] raw, double[] spread, double weight) {
        double sum = 0;
        double whole = 0;
        for (int s = 0; s < raw.length; s++) {
            for (int t = 0; t < s; t++) {
                sum += raw[s][t];
                whole += spread[s] * spread[t];
            }
        }
        double common = whole == 0 ? 0 : Math.clamp(sum / whole, 0, 1);
        var mixed = new double[raw.length][raw.length];
        for (int s = 0; s < raw.length; s++) {
            for (int t = 0; t < raw.length; t++) {
                double both = spread[s] * spread[t];
                double correlation = Math.clamp(raw[s][t] / both, -1, 1);
                mixed[s][t] = s == t ? both : (weight * correlation + (1 - weight) * common) * both;
            }
        }
        return mixed;
    }

    /**
     * Of the topic's share; never below what chance alone gives, with half an answer added each
     * way.
     */
    private double observedVariance(int topic) {
        double n = items[topic].length;
        double chance = 0;
        for (int item : items[topic]) {
            double answers = covariances.answered(item);
            double share = (covariances.means[item] * answers + 0.5) / (answers + 1);
            chance += share * (1 - share);
        }
        double observed = covariances.sum(items[topic], items[topic]);
        return Math.max(observed, chance) / (n * n);
    }
}
