package org.poruch.bench.plan;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.poruch.plan.Budget;
import org.poruch.plan.group.ExampleTerm;
import org.poruch.plan.group.GroupPlanner;
import org.poruch.plan.group.GroupWishes;
import org.poruch.plan.match.ExampleMatch;
import org.poruch.plan.match.Matcher;
import org.poruch.plan.route.ExampleRoute;
import org.poruch.plan.route.RoutePlanner;
import org.poruch.plan.route.Wishes;

/** A whole region: three drafts for everybody, groups by district of 600, and the matching. */
public final class Region {
    private static final int DISTRICT = 600;

    private Region() {}

    public static void main(String[] words) {
        int persons = words.length > 0 ? Integer.parseInt(words[0]) : 30_000;
        part("three drafts for each of " + persons, () -> drafts(persons));
        part("groups by district", () -> groups(persons));
        part("matching", () -> matching(persons));
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted() >> 20;
        System.out.printf("heap committed at the end: %d MiB%n", heap);
    }

    private static long drafts(int persons) {
        var bank = ExampleRoute.of(400, 200, 1);
        var sum = new LongAdder();
        IntStream.range(0, persons)
                .parallel()
                .forEach(
                        person -> {
                            var own = ExampleRoute.another(bank, person);
                            var plan =
                                    new RoutePlanner(own, Wishes.NONE)
                                            .drafts(3, Budget.steps(1000), person);
                            plan.drafts().forEach(draft -> sum.add(draft.value()));
                        });
        return sum.sum();
    }

    private static long groups(int persons) {
        var sum = new LongAdder();
        IntStream.range(0, (persons + DISTRICT - 1) / DISTRICT)
                .parallel()
                .forEach(
                        district -> {
                            var term = ExampleTerm.of(DISTRICT, 60, 40, district);
                            var plan =
                                    new GroupPlanner(term, GroupWishes.NONE)
                                            .plan(Budget.steps(60_000), district);
                            sum.add(plan.value());
                        });
        return sum.sum();
    }

    private static long matching(int persons) {
        return new Matcher(ExampleMatch.of(persons, persons / 10, 17, 11, 1)).match().cost();
    }

    private interface Part {
        long run();
    }

    private static void part(String name, Part part) {
        long wall = System.nanoTime();
        long cpu = cpu();
        long sum = part.run();
        System.out.printf(
                "%s: %.1f s, %.1f s of CPU, sum %d%n",
                name, (System.nanoTime() - wall) / 1e9, (cpu() - cpu) / 1e9, sum);
    }

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getProcessCpuTime()
                : 0;
    }
}
