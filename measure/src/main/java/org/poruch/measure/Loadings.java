package org.poruch.measure;

import java.util.Arrays;

/**
 * Loadings of items on one common factor of their covariances, by iterated principal axes (Harman
 * 1976, ch. 8). They tell how much the items of a topic differ, which coefficient alpha takes to be
 * nothing.
 */
final class Loadings {
    private static final int ROUNDS = 15;
    private static final int POWERS = 10;
    private static final double FIRST_GUESS = 0.3;
    private static final double MOST = 0.9;

    private Loadings() {}

    static double[] of(double[][] covariances) {
        int items = covariances.length;
        var communalities = new double[items];
        for (int j = 0; j < items; j++) {
            communalities[j] = FIRST_GUESS * covariances[j][j];
        }
        var loadings = new double[items];
        var axis = new double[items];
        Arrays.fill(axis, 1 / Math.sqrt(items));
        for (int round = 0; round < ROUNDS; round++) {
            double value = 0;
            for (int power = 0; power < POWERS; power++) {
                var next = times(covariances, communalities, axis);
                value = length(next);
                axis = value == 0 ? axis : scaled(next, 1 / value);
            }
            for (int j = 0; j < items; j++) {
                loadings[j] = axis[j] * Math.sqrt(value);
                communalities[j] = Math.min(loadings[j] * loadings[j], MOST * covariances[j][j]);
            }
        }
        return loadings;
    }

    private static double[] times(double[][] covariances, double[] diagonal, double[] vector) {
        var product = new double[vector.length];
        for (int j = 0; j < vector.length; j++) {
            double sum = (diagonal[j] - covariances[j][j]) * vector[j];
            for (int l = 0; l < vector.length; l++) {
                sum += covariances[j][l] * vector[l];
            }
            product[j] = sum;
        }
        return product;
    }

    private static double length(double[] vector) {
        double sum = 0;
        for (double each : vector) {
            sum += each * each;
        }
        return Math.sqrt(sum);
    }

    private static double[] scaled(double[] vector, double factor) {
        for (int j = 0; j < vector.length; j++) {
            vector[j] *= factor;
        }
        return vector;
    }
}
