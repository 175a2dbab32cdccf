package org.poruch.measure;

import java.util.List;

/** Levels with their uncertainty from the answers of one person. */
interface TopicPrediction {
    /** One side of the 90 % interval, in SD. */
    double WIDE = 1.6448536269514722;

    List<Level> of(TopicAnswers answers);

    record Level(double level, double sd, double low, double high) {
        static Level of(double level, double sd) {
            return new Level(share(level), sd, share(level - WIDE * sd), share(level + WIDE * sd));
        }

        private static double share(double value) {
            return Math.clamp(value, 0, 1);
        }
    }
}
