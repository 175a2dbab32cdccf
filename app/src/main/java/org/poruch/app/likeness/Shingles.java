package org.poruch.app.likeness;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The runs of three words in a row that stand in the steps of a route; a shorter step is one run.
 * Two routes are as like as the share of their runs that both have (Jaccard).
 */
record Shingles(Set<String> runs) {
    static final int WORDS = 3;

    static Shingles of(List<String> steps) {
        var runs = new HashSet<String>();
        for (var step : steps) {
            var words =
                    Arrays.stream(step.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                            .filter(word -> !word.isEmpty())
                            .toList();
            if (!words.isEmpty() && words.size() < WORDS) {
                runs.add(String.join(" ", words));
            }
            for (int i = 0; i + WORDS <= words.size(); i++) {
                runs.add(String.join(" ", words.subList(i, i + WORDS)));
            }
        }
        return new Shingles(runs);
    }

    double likeness(Shingles other) {
        if (runs.isEmpty() || other.runs.isEmpty()) {
            return 0;
        }
        var smaller = runs.size() < other.runs.size() ? runs : other.runs;
        var larger = smaller == runs ? other.runs : runs;
        long both = smaller.stream().filter(larger::contains).count();
        return (double) both / (runs.size() + other.runs.size() - both);
    }
}
