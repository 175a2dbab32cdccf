package org.poruch.measure;

/**
 * The θ where the likelihood of one pattern, or Warm's weighted likelihood (likelihood times the
 * root of the information), is highest. The likelihood is concave: its score is bracketed and
 * bisected. The weighted one may have several peaks where items are steep and far apart; the
 * highest is found on a mesh first.
 */
final class LikelihoodPeak {
    private static final double FLAT = 1e-8;
    private static final double FARTHEST = 1e4;
    private static final int BISECTIONS = 200;
    private static final double EXACT = 1e-12;

    private final double[] slopes;
    private final double[] intercepts;
    private final double mesh;

    LikelihoodPeak(double[] slopes, double[] intercepts) {
        this.slopes = slopes;
        this.intercepts = intercepts;
        double steepest = 4;
        for (double slope : slopes) {
            steepest = Math.max(steepest, Math.abs(slope));
        }
        mesh = 1 / steepest;
    }

    /** NaN where there is no finite peak. */
    double of(byte[] cells, boolean weighted) {
        if (!isInformed(cells) || !weighted && isExtreme(cells)) {
            return Double.NaN;
        }
        return weighted ? weightedPeak(cells) : plainPeak(cells);
    }

    double information(byte[] cells, double theta) {
        double information = 0;
        for (int j = 0; j < cells.length; j++) {
            if (cells[j] != Responses.MISSING) {
                information += Logistic.information(slopes[j], intercepts[j], theta);
            }
        }
        return information;
    }

    private boolean isInformed(byte[] cells) {
        for (int j = 0; j < cells.length; j++) {
            if (cells[j] != Responses.MISSING && Math.abs(slopes[j]) > FLAT) {
                return true;
            }
        }
        return false;
    }

    /** Every answer points the same way, so that the likelihood only rises or only falls. */
    private boolean isExtreme(byte[] cells) {
        boolean up = false;
        boolean down = false;
        for (int j = 0; j < cells.length; j++) {
            if (cells[j] != Responses.MISSING && Math.abs(slopes[j]) > FLAT) {
                boolean points = cells[j] == Responses.RIGHT == slopes[j] > 0;
                up |= points;
                down |= !points;
            }
        }
        return !(up && down);
    }

    private double plainPeak(byte[] cells) {
        double low = -1;
        double high = 1;
        while (score(cells, low, false) < 0 && low > -FARTHEST) {
            low *= 2;
        }
        while (score(cells, high, false) > 0 && high < FARTHEST) {
            high *= 2;
        }
        return bisect(cells, low, high, false);
    }

    private double weightedPeak(byte[] cells) {
        double reach = 8;
        double best = highest(cells, reach);
        while (Math.abs(best) > reach - 2 * mesh && reach < FARTHEST) {
            reach *= 2;
            best = highest(cells, reach);
        }
        return bisect(cells, best - mesh, best + mesh, true);
    }

    private double highest(byte[] cells, double reach) {
        double best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (double theta = -reach; theta <= reach; theta += mesh) {
            double value = logLikelihood(cells, theta) + Math.log(information(cells, theta)) / 2;
            if (value > most) {
                most = value;
                best = theta;
            }
        }
        return best;
    }

    private double logLikelihood(byte[] cells, double theta) {
        double sum = 0;
        for (int j = 0; j < cells.length; j++) {
            if (cells[j] != Responses.MISSING) {
                double logit = slopes[j] * theta + intercepts[j];
                sum += Logistic.logWrong(cells[j] == Responses.RIGHT ? -logit : logit);
            }
        }
        return sum;
    }

    private double bisect(byte[] cells, double from, double to, boolean weighted) {
        double low = from;
        double high = to;
        for (int round = 0;
                round < BISECTIONS && high - low > EXACT * (1 + Math.abs(low));
                round++) {
            double middle = (low + high) / 2;
            if (score(cells, middle, weighted) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The slope of the log-likelihood in θ, with Warm's J / 2I where weighted. */
    private double score(byte[] cells, double theta, boolean weighted) {
        double score = 0;
        double information = 0;
        double skew = 0;
        for (int j = 0; j < cells.length; j++) {
            if (cells[j] != Responses.MISSING) {
                double slope = slopes[j];
                double right = Logistic.right(slope, intercepts[j], theta);
                double part = slope * slope * right * (1 - right);
                score += slope * (cells[j] - right);
                information += part;
                skew += slope * part * (1 - 2 * right);
            }
        }
        return weighted ? score + skew / (2 * information) : score;
    }
}
