package org.poruch.bench.measure;

import java.util.Random;
import org.poruch.measure.Profile;
import org.poruch.measure.Verdict;

/** How often the 90 % interval of a topic holds the truth, and how often a gap is one. */
public final class CoverageStudy {
    private static final double AIM = 0.6;
    private static final int JUDGED = 12_000;

    private CoverageStudy() {}

    public static void main(String[] args) {
        System.out.println(
                "| persons | items | topics | correlation | covered | gaps right | gaps |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int persons : new int[] {30, 60, 100, 300, 1000, 3000}) {
            for (int items : new int[] {20, 40, 60}) {
                study(persons, items, 3, 1.0);
                study(persons, items, 4, 0.5);
                study(persons, items, 5, 0.8);
                study(persons, items, 6, 0.9);
            }
        }
    }

    private static void study(int persons, int items, int topics, double correlation) {
        var random = new Random(31L * persons + 7L * items + topics);
        int repeats = Math.max(20, JUDGED / persons);
        long covered = 0;
        long gaps = 0;
        long rightGaps = 0;
        for (int repeat = 0; repeat < repeats; repeat++) {
            var world = World.draw(persons, items, topics, correlation, random);
            var profile = Profile.of(world.responses(), world.topics());
            for (int person = 0; person < persons; person++) {
                var levels = profile.of(person);
                for (int topic = 0; topic < topics; topic++) {
                    double truth = world.truth()[person][topic];
                    var level = levels.get(topic);
                    covered += level.low() <= truth && truth <= level.high() ? 1 : 0;
                    if (level.verdict(AIM) == Verdict.GAP) {
                        gaps++;
                        rightGaps += truth < AIM ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf(
                "| %d | %d | %d | %.1f | %.3f | %.3f | %d |%n",
                persons,
                items,
                topics,
                correlation,
                covered / (double) ((long) repeats * persons * topics),
                rightGaps / (double) gaps,
                gaps);
    }
}
