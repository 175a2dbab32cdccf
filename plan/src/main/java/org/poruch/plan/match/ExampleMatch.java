package org.poruch.plan.match;

import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Made-up instances: to warm up, to test and to measure with. */
public final class ExampleMatch {
    private ExampleMatch() {}

    /** Every request could go to about so many tutors, who have the same capacity. */
    public static MatchInstance of(int requests, int tutors, int each, int capacity, long seed) {
        var random = new SplittableRandom(seed);
        return new MatchInstance(
                2000,
                IntStream.range(0, tutors)
                        .mapToObj(j -> new MatchTutor("j" + j, capacity))
                        .toList(),
                IntStream.range(0, requests)
                        .mapToObj(i -> request("i" + i, tutors, each, random))
                        .toList());
    }

    private static Request request(String id, int tutors, int each, SplittableRandom random) {
        var costs = new LinkedHashMap<String, Integer>();
        for (int k = 0; k < each; k++) {
            costs.put("j" + random.nextInt(tutors), random.nextInt(1000));
        }
        return new Request(id, costs);
    }
}
