package org.poruch.measure;

import java.util.ArrayList;
import java.util.List;

/** Where there is nobody to compare with: each topic from its own answers only. */
final class LonePrediction implements TopicPrediction {
    @Override
    public List<Level> of(TopicAnswers answers) {
        var levels = new ArrayList<Level>();
        for (int topic = 0; topic < answers.answered().length; topic++) {
            levels.add(level(answers.raw(topic), answers.answered()[topic]));
        }
        return levels;
    }

    private static Level level(double share, double answers) {
        if (answers == 0) {
            return new Level(0.5, 0.5, 0, 1);
        }
        double square = WIDE * WIDE;
        double middle = (share + square / (2 * answers)) / (1 + square / answers);
        double half =
                WIDE
                        * Math.sqrt(
                                share * (1 - share) / answers + square / (4 * answers * answers))
                        / (1 + square / answers);
        double level = (share * answers + 0.5) / (answers + 1);
        return new Level(
                level, half / WIDE, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
