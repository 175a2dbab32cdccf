package org.poruch.measure;

import java.util.List;

/** How much of the spread of abilities a test shows. */
final class Reliability {
    private Reliability() {}

    /** var(EAP) / (var(EAP) + mean posterior variance), each row with its frequency. */
    static double ofEap(Responses responses, List<FittedItem> items) {
        var abilities = Scoring.with(items).score(responses, Scoring.Method.EAP);
        double persons = 0;
        double mean = 0;
        double square = 0;
        double posterior = 0;
        for (int row = 0; row < abilities.size(); row++) {
            double frequency = responses.frequency(row);
            double theta = abilities.theta(row);
            persons += frequency;
            mean += frequency * theta;
            square += frequency * theta * theta;
            posterior += frequency * abilities.se(row) * abilities.se(row);
        }
        mean /= persons;
        double variance = Math.max(0, square / persons - mean * mean);
        double whole = variance + posterior / persons;
        return whole > 0 ? variance / whole : 0;
    }
}
