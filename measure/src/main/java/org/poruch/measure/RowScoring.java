package org.poruch.measure;

/** Scores one row after the other; one for each thread. */
final class RowScoring {
    private final double[] slopes;
    private final double[] intercepts;
    private final Curves curves;
    private final Posterior posterior;
    private final double[] reduced;
    private final byte[] cells;
    private final LikelihoodPeak peak;

    double theta;
    double se;

    RowScoring(double[] slopes, double[] intercepts, Curves curves) {
        this.slopes = slopes;
        this.intercepts = intercepts;
        this.curves = curves;
        posterior = new Posterior(curves.grid);
        reduced = new double[curves.base.length];
        cells = new byte[slopes.length];
        peak = new LikelihoodPeak(slopes, intercepts);
    }

    void score(Responses responses, int row, int[] columns, Scoring.Method method) {
        int answers = 0;
        for (int j = 0; j < cells.length; j++) {
            cells[j] = columns[j] < 0 ? Responses.MISSING : responses.cell(row, columns[j]);
            answers += cells[j] == Responses.MISSING ? 0 : 1;
        }
        switch (method) {
            case EAP -> expect(answers);
            case ML -> maximise(answers, false);
            case WLE -> maximise(answers, true);
        }
    }

    private void expect(int answers) {
        double slope = 0;
        for (int j = 0; j < cells.length; j++) {
            slope += slopes[j] * (cells[j] & 1);
        }
        posterior.weigh(answers == cells.length ? curves.base : base(), slope, posterior.peak);
        theta = posterior.mean;
        se = Math.sqrt(posterior.variance());
    }

    private double[] base() {
        System.arraycopy(curves.base, 0, reduced, 0, reduced.length);
        for (int j = 0; j < cells.length; j++) {
            if (cells[j] == Responses.MISSING) {
                curves.leaveOut(j, reduced);
            }
        }
        return reduced;
    }

    private void maximise(int answers, boolean weighted) {
        theta = answers == 0 ? Double.NaN : peak.of(cells, weighted);
        se = Double.isNaN(theta) ? theta : 1 / Math.sqrt(peak.information(cells, theta));
    }
}
