package org.poruch.plan.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Made-up instances: to warm up, to test and to measure with. */
public final class ExampleTerm {
    private final int topics;
    private final int slots;
    private final SplittableRandom random;

    private ExampleTerm(int topics, int slots, long seed) {
        this.topics = topics;
        this.slots = slots;
        random = new SplittableRandom(seed);
    }

    /** A term of 20 slots; every person has a use for about four topics. */
    public static GroupInstance of(int persons, int tutors, int topics, long seed) {
        return new ExampleTerm(topics, 20, seed).instance(persons, tutors);
    }

    private GroupInstance instance(int persons, int tutors) {
        var taught =
                IntStream.range(0, topics)
                        .mapToObj(t -> new GroupTopic("k" + t, 6 + 2 * random.nextInt(4)))
                        .toList();
        var teaching = IntStream.range(0, tutors).mapToObj(this::tutor).toList();
        var learning = IntStream.range(0, persons).mapToObj(this::person).toList();
        return new GroupInstance(4, 15, 250, slots, taught, teaching, learning);
    }

    private Tutor tutor(int number) {
        var knows =
                IntStream.range(0, topics)
                        .filter(t -> random.nextInt(6) == 0)
                        .mapToObj(t -> "k" + t)
                        .toList();
        return new Tutor("j" + number, 24 + 12 * random.nextInt(3), knows, free(2));
    }

    private Participant person(int number) {
        Map<String, Integer> values = new LinkedHashMap<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            values.put("k" + random.nextInt(topics), 50 + random.nextInt(200));
        }
        return new Participant("i" + number, 18 + 6 * random.nextInt(4), values, free(3));
    }

    private List<Integer> free(int oneIn) {
        return IntStream.range(0, slots).filter(s -> random.nextInt(oneIn) == 0).boxed().toList();
    }
}
