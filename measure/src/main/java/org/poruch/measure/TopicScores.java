package org.poruch.measure;

/** Sums over the items of each topic, and what they predict. */
final class TopicScores {
    private final Topics topics;
    private final double[][] observed;
    private final double[] alphas;

    TopicScores(ItemCovariances covariances, Topics topics) {
        this.topics = topics;
        int size = topics.size();
        observed = new double[size][size];
        alphas = new double[size];
        for (int s = 0; s < size; s++) {
            alphas[s] = Subscores.alpha(covariances, topics.items(s));
            for (int t = 0; t < size; t++) {
                observed[s][t] = covariances.sum(topics.items(s), topics.items(t));
            }
        }
    }

    Subscore subscore(int topic, boolean known) {
        double alpha = known ? alphas[topic] : Double.NaN;
        int items = topics.items(topic).length;
        double variance = alpha * observed[topic][topic];
        if (!(variance > 0)) {
            double none = Double.NaN;
            return new Subscore(topics.names().get(topic), items, alpha, alpha, none, none, none);
        }
        double[] withTrue = observed[topic].clone();
        withTrue[topic] = variance;
        double withTotal = sum(withTrue);
        double total = totalVariance();
        return new Subscore(
                topics.names().get(topic),
                items,
                alpha,
                alpha,
                withTotal * withTotal / (total * variance),
                augmented(topic, withTotal, total, variance),
                explained(observed, withTrue) / variance);
    }

    private double augmented(int topic, double withTotal, double total, double variance) {
        if (topics.size() == 1) {
            return alphas[topic];
        }
        double both = sum(observed[topic]);
        double[][] pair = {{observed[topic][topic], both}, {both, total}};
        return explained(pair, new double[] {variance, withTotal}) / variance;
    }

    private static double explained(double[][] observed, double[] withTrue) {
        return Cholesky.of(observed)
                .map(
                        factor -> {
                            var weights = factor.solve(withTrue);
                            double sum = 0;
                            for (int i = 0; i < weights.length; i++) {
                                sum += weights[i] * withTrue[i];
                            }
                            return sum;
                        })
                .orElse(Double.NaN);
    }

    private double totalVariance() {
        double sum = 0;
        for (double[] row : observed) {
            sum += sum(row);
        }
        return sum;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
