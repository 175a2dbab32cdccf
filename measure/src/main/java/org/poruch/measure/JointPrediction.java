package org.poruch.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The regression of true topic shares on all observed ones, for each number of answers once. */
final class JointPrediction implements TopicPrediction {
    private final TopicModel model;
    private final double[] itemMeans;
    private final Map<List<Integer>, Regression> regressions = new HashMap<>();

    /**
     * @param weights true topics × observed topics
     */
    private record Regression(double[][] weights, double[] sd) {}

    JointPrediction(TopicModel model, ItemCovariances covariances) {
        this.model = model;
        itemMeans = covariances.means;
    }

    @Override
    public List<Level> of(TopicAnswers answers) {
        var regression = regression(answers.answered());
        var above = answers.aboveMean(itemMeans);
        var levels = new ArrayList<Level>();
        for (int topic = 0; topic < above.length; topic++) {
            double level = model.means[topic] + dot(regression.weights()[topic], above);
            levels.add(Level.of(level, regression.sd()[topic]));
        }
        return levels;
    }

    private synchronized Regression regression(int[] answered) {
        return regressions.computeIfAbsent(
                Arrays.stream(answered).boxed().toList(), _ -> regress(answered));
    }

    private Regression regress(int[] answered) {
        int size = answered.length;
        var truth = model.trueCovariance;
        var observed = observed(answered);
        var factor = Cholesky.of(observed).orElseThrow();
        var weights = new double[size][];
        var sd = new double[size];
        for (int t = 0; t < size; t++) {
            var target = truth[t].clone();
            for (int s = 0; s < size; s++) {
                target[s] = answered[s] == 0 ? 0 : target[s];
            }
            weights[t] = factor.solve(target);
            double posterior = Math.max(0, truth[t][t] - dot(weights[t], target));
            double ofMean = ofMean(t, weights[t], observed) / model.persons;
            sd[t] = Math.sqrt((posterior + ofMean) * (1 + (size + 1) / model.persons));
        }
        return new Regression(weights, sd);
    }

    /**
     * Covariances of observed shares; a topic without answers stands aside with a variance of one.
     */
    private double[][] observed(int[] answered) {
        int size = answered.length;
        var observed = new double[size][size];
        for (int s = 0; s < size; s++) {
            for (int t = 0; t < size; t++) {
                observed[s][t] =
                        answered[s] > 0 && answered[t] > 0 ? model.trueCovariance[s][t] : 0;
            }
            observed[s][s] = answered[s] > 0 ? observed[s][s] + model.errors[s] / answered[s] : 1;
        }
        return observed;
    }

    /** Variance of what the mean contributes: (e − w)ᵀ·observed·(e − w). */
    private static double ofMean(int topic, double[] weights, double[][] observed) {
        double sum = 0;
        for (int s = 0; s < weights.length; s++) {
            for (int t = 0; t < weights.length; t++) {
                double one = (s == topic ? 1 : 0) - weights[s];
                double other = (t == topic ? 1 : 0) - weights[t];
                sum += one * observed[s][t] * other;
            }
        }
        return sum;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
