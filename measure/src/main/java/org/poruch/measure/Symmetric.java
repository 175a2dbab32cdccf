package org.poruch.measure;

/**
 * A symmetric matrix by its eigenvalues (cyclic Jacobi; Golub &amp; Van Loan, Matrix Computations,
 * 8.5).
 */
final class Symmetric {
    private static final int SWEEPS = 60;
    private static final double NOTHING = 1e-15;

    private final double[][] turned;
    private final double[][] vectors;

    private Symmetric(double[][] matrix) {
        int size = matrix.length;
        turned = new double[size][];
        vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            turned[i] = matrix[i].clone();
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && sweep(); sweep++) {}
    }

    /** The nearest matrix without eigenvalues below a floor. */
    static double[][] raised(double[][] matrix, double floor) {
        var parts = new Symmetric(matrix);
        int size = matrix.length;
        var raised = new double[size][size];
        for (int e = 0; e < size; e++) {
            double value = Math.max(floor, parts.turned[e][e]);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    raised[i][j] += value * parts.vectors[i][e] * parts.vectors[j][e];
                }
            }
        }
        return raised;
    }

    private boolean sweep() {
        boolean turnedAny = false;
        for (int p = 0; p < turned.length; p++) {
            for (int q = p + 1; q < turned.length; q++) {
                double scale = Math.abs(turned[p][p]) + Math.abs(turned[q][q]);
                if (Math.abs(turned[p][q]) > NOTHING * scale) {
                    turn(p, q);
                    turnedAny = true;
                }
            }
        }
        return turnedAny;
    }

    private void turn(int p, int q) {
        double half = (turned[q][q] - turned[p][p]) / (2 * turned[p][q]);
        double tangent = Math.copySign(1, half) / (Math.abs(half) + Math.sqrt(half * half + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        turnColumns(turned, p, q, cosine, sine);
        for (int k = 0; k < turned.length; k++) {
            double one = turned[p][k];
            double other = turned[q][k];
            turned[p][k] = cosine * one - sine * other;
            turned[q][k] = sine * one + cosine * other;
        }
        turnColumns(vectors, p, q, cosine, sine);
    }

    private static void turnColumns(double[][] matrix, int p, int q, double cosine, double sine) {
        for (double[] row : matrix) {
            double one = row[p];
            double other = row[q];
            row[p] = cosine * one - sine * other;
            row[q] = sine * one + cosine * other;
        }
    }
}
