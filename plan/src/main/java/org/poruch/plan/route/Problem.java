package org.poruch.plan.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** An instance as arrays: topics, resources and months by number. */
final class Problem {
    /** A required topic counts from the month after this much of it is gained. */
    static final int ENOUGH = 50;

    static final int FULL = 100;
    static final int ANY_MONTH = -1;

    final RouteInstance instance;
    final int months;
    final int hours;
    final int[] monthHours;
    final int[] weight;
    final boolean[] known;

    /** By resource: hours, a hundred times the bonus, month or {@link #ANY_MONTH}, clash or -1. */
    final int[] cost;

    final long[] bonus;
    final int[] month;
    final int[] clash;
    final int clashes;

    /** By resource: topics gained and how much, topics required that are not known. */
    final int[][] topics;

    final int[][] gains;
    final int[][] requires;

    /** By topic: who teaches it, the most giving first. */
    final int[][] teachers;

    /** By resource: the earliest month in which it can be done; beyond the last if never. */
    int[] earliest;

    /** The resources that can be part of some route. */
    int[] reachable;

    private int[] byWorth = {};
    private final boolean[] forbidden;
    private final HashMap<String, Integer> numbers = new HashMap<>();

    Problem(RouteInstance instance) {
        this.instance = instance;
        hours = instance.hours();
        months = instance.monthHours().size();
        monthHours = instance.monthHours().stream().mapToInt(Integer::intValue).toArray();
        weight = instance.topics().stream().mapToInt(Topic::weight).toArray();
        known = new boolean[weight.length];
        var number = new HashMap<String, Integer>();
        for (int t = 0; t < weight.length; t++) {
            known[t] = instance.topics().get(t).known();
            number.put(instance.topics().get(t).id(), t);
        }
        int n = instance.resources().size();
        cost = new int[n];
        bonus = new long[n];
        month = new int[n];
        clash = new int[n];
        topics = new int[n][];
        gains = new int[n][];
        requires = new int[n][];
        var clashNumber = new HashMap<String, Integer>();
        for (int r = 0; r < n; r++) {
            var resource = instance.resources().get(r);
            cost[r] = resource.hours();
            bonus[r] = 100L * resource.bonus();
            var event = resource.event();
            month[r] = event == null ? ANY_MONTH : event.month();
            clash[r] =
                    event == null
                            ? -1
                            : clashNumber.computeIfAbsent(
                                    event.month() + "/" + event.clash(), k -> clashNumber.size());
            topics[r] = resource.gains().keySet().stream().mapToInt(number::get).toArray();
            gains[r] = resource.gains().values().stream().mapToInt(Integer::intValue).toArray();
            requires[r] =
                    resource.requires().stream()
                            .distinct()
                            .mapToInt(number::get)
                            .filter(t -> !known[t])
                            .toArray();
        }
        clashes = clashNumber.size();
        for (int r = 0; r < n; r++) {
            numbers.put(instance.resources().get(r).id(), r);
        }
        forbidden = new boolean[n];
        teachers = teachers();
        earliest = new Reach(this).earliest();
        reachable = reachable();
    }

    private int[] reachable() {
        return IntStream.range(0, count()).filter(r -> earliest[r] < months).toArray();
    }

    /** From now on the resource is in no route. */
    void forbid(int resource) {
        forbidden[resource] = true;
        earliest = new Reach(this).earliest();
        reachable = reachable();
        byWorth = new int[0];
    }

    boolean forbids(int resource) {
        return forbidden[resource];
    }

    /** The reachable resources, the most worth per hour first, as if nothing were chosen yet. */
    int[] byWorth() {
        if (byWorth.length != reachable.length) {
            var empty = new State(this, Bond.FREE);
            byWorth =
                    Arrays.stream(reachable)
                            .boxed()
                            .sorted(
                                    Comparator.comparingDouble(
                                            r -> -(double) empty.gainOf(r) / Math.max(1, cost[r])))
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
        return byWorth;
    }

    /** The number of a resource, or {@link State#OUT} if there is none of that name. */
    int numberOf(String resource) {
        return numbers.getOrDefault(resource, State.OUT);
    }

    /** Whether a resource may take place in a month. */
    boolean inMonth(int resource, int where) {
        return month[resource] == ANY_MONTH || month[resource] == where;
    }

    private int[][] teachers() {
        List<List<Integer>> lists = new ArrayList<>();
        Arrays.stream(weight).forEach(w -> lists.add(new ArrayList<>()));
        for (int r = 0; r < cost.length; r++) {
            for (int t : topics[r]) {
                lists.get(t).add(r);
            }
        }
        var teachers = new int[weight.length][];
        for (int t = 0; t < teachers.length; t++) {
            int topic = t;
            teachers[t] =
                    lists.get(t).stream()
                            .sorted((a, b) -> Integer.compare(gainOf(b, topic), gainOf(a, topic)))
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
        return teachers;
    }

    int count() {
        return cost.length;
    }

    int gainOf(int resource, int topic) {
        for (int k = 0; k < topics[resource].length; k++) {
            if (topics[resource][k] == topic) {
                return gains[resource][k];
            }
        }
        return 0;
    }
}
