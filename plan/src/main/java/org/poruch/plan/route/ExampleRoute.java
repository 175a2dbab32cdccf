package org.poruch.plan.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Made-up instances: to warm up, to test and to measure with. */
public final class ExampleRoute {
    private final int topics;
    private final SplittableRandom random;
    private final int months;

    private ExampleRoute(int topics, int months, long seed) {
        this.topics = topics;
        this.months = months;
        random = new SplittableRandom(seed);
    }

    /** A person who knows a third of the topics and has six hours in each of ten months. */
    public static RouteInstance of(int resources, int topics, long seed) {
        return new ExampleRoute(topics, 10, seed).instance(resources);
    }

    /** Somebody else with the same resources: what is known and what matters differs. */
    public static RouteInstance another(RouteInstance bank, long seed) {
        var made = new ExampleRoute(bank.topics().size(), bank.monthHours().size(), seed);
        return new RouteInstance(bank.hours(), bank.monthHours(), made.topics(), bank.resources());
    }

    private RouteInstance instance(int resources) {
        var all = topics();
        var bank = new ArrayList<Resource>();
        for (int r = 0; r < resources; r++) {
            bank.add(resource("r" + r));
        }
        var six = Stream.generate(() -> 6).limit(months).toList();
        return new RouteInstance(36, six, all, List.copyOf(bank));
    }

    private List<Topic> topics() {
        var all = new ArrayList<Topic>();
        for (int t = 0; t < topics; t++) {
            boolean known = random.nextInt(100) < 35;
            all.add(new Topic("t" + t, known ? 0 : 180 + random.nextInt(800), known));
        }
        return List.copyOf(all);
    }

    private Resource resource(String id) {
        @Nullable Event event = null;
        if (random.nextInt(100) < 35) {
            event = new Event(random.nextInt(months), "c" + random.nextInt(6));
        }
        int hours = 1 + random.nextInt(8);
        var gains = gains();
        return new Resource(id, hours, random.nextInt(60), event, gains, requires(gains.keySet()));
    }

    private Map<String, Integer> gains() {
        var gains = new LinkedHashMap<String, Integer>();
        int count = 1 + random.nextInt(3);
        for (int k = 0; k < count; k++) {
            gains.put(topic(), 30 + 10 * random.nextInt(8));
        }
        return gains;
    }

    /**
     * Mostly topics that come before those gained, so that circles are rare, but they are there.
     */
    private List<String> requires(Set<String> gained) {
        int first = gained.stream().mapToInt(ExampleRoute::number).min().orElse(0);
        int below = first == 0 || random.nextInt(20) == 0 ? topics : first;
        int count = random.nextInt(3);
        return Stream.generate(() -> "t" + random.nextInt(below)).limit(count).distinct().toList();
    }

    private static int number(String topic) {
        return Integer.parseInt(topic.substring(1));
    }

    private String topic() {
        return "t" + random.nextInt(topics);
    }
}
