package org.poruch.measure;

import java.util.Optional;

/** A symmetric positive definite matrix as L·Lᵀ. */
final class Cholesky {
    private static final double SINGULAR = 1e-12;

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /** Empty when the matrix is not positive definite, to twelve digits of its diagonal. */
    static Optional<Cholesky> of(double[][] matrix) {
        int size = matrix.length;
        var lower = new double[size][];
        for (int i = 0; i < size; i++) {
            lower[i] = new double[i + 1];
            for (int j = 0; j < i; j++) {
                lower[i][j] = (matrix[i][j] - dot(lower[i], lower[j], j)) / lower[j][j];
            }
            double left = matrix[i][i] - dot(lower[i], lower[i], i);
            if (!(left > SINGULAR * Math.abs(matrix[i][i]))) {
                return Optional.empty();
            }
            lower[i][i] = Math.sqrt(left);
        }
        return Optional.of(new Cholesky(lower));
    }

    private static double dot(double[] one, double[] other, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }

    double[] solve(double[] right) {
        var solution = right.clone();
        for (int i = 0; i < solution.length; i++) {
            solution[i] = (solution[i] - dot(lower[i], solution, i)) / lower[i][i];
        }
        for (int i = solution.length - 1; i >= 0; i--) {
            solution[i] /= lower[i][i];
            for (int k = 0; k < i; k++) {
                solution[k] -= lower[i][k] * solution[i];
            }
        }
        return solution;
    }

    double[][] inverse() {
        var inverse = new double[lower.length][];
        for (int i = 0; i < lower.length; i++) {
            var unit = new double[lower.length];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }
}
