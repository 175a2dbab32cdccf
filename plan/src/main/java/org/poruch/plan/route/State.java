package org.poruch.plan.route;

import java.util.Arrays;

/**
 * A route that is being built: every figure stays exact while resources come and go. Whoever
 * changes it looks after the rules; {@link #rests} says whether a step still stands on what it
 * needs.
 */
final class State {
    static final int OUT = -1;

    final Problem problem;
    final int[] month;
    final int[] chosen;
    final int[] used;

    /** By clash: how many events hold it. */
    final int[] held;

    /** By topic: the first month in which it counts as known. */
    final int[] ready;

    final int[] gained;
    int count;
    int hours;
    long value;

    private final int[] place;
    private final int[] gainedIn;
    private final Bond bond;

    /** What was done, to be undone: a resource and where it had been. */
    private int[] log = new int[256];

    private int logged;

    State(Problem problem, Bond bond) {
        this.problem = problem;
        this.bond = bond;
        month = new int[problem.count()];
        Arrays.fill(month, OUT);
        place = new int[problem.count()];
        chosen = new int[problem.count()];
        used = new int[problem.months];
        held = new int[problem.clashes];
        ready = new int[problem.weight.length];
        Arrays.fill(ready, problem.months);
        gained = new int[problem.weight.length];
        gainedIn = new int[problem.weight.length * problem.months];
    }

    boolean has(int resource) {
        return month[resource] != OUT;
    }

    /** The first month in which all that a resource requires counts as known. */
    int from(int resource) {
        int from = 0;
        for (int topic : problem.requires[resource]) {
            from = Math.max(from, ready[topic]);
        }
        return from;
    }

    boolean rests(int resource) {
        return from(resource) <= month[resource];
    }

    boolean roomIn(int resource, int where) {
        return used[where] + problem.cost[resource] <= problem.monthHours[where];
    }

    /** What the value would grow by if the resource came in. */
    long gainOf(int resource) {
        long gain = problem.bonus[resource];
        int[] topics = problem.topics[resource];
        for (int k = 0; k < topics.length; k++) {
            int room = Problem.FULL - gained[topics[k]];
            if (room > 0) {
                gain +=
                        (long) problem.weight[topics[k]]
                                * Math.min(room, problem.gains[resource][k]);
            }
        }
        return gain;
    }

    /** What the value would shrink by if the resource went, not counting what needs it. */
    long lossOf(int resource) {
        long loss = problem.bonus[resource];
        int[] topics = problem.topics[resource];
        for (int k = 0; k < topics.length; k++) {
            int gain = problem.gains[resource][k];
            int room = Problem.FULL - (gained[topics[k]] - gain);
            if (room > 0) {
                loss += (long) problem.weight[topics[k]] * Math.min(room, gain);
            }
        }
        return loss;
    }

    void put(int resource, int where) {
        note(resource, OUT);
        add(resource, where);
    }

    void drop(int resource) {
        note(resource, month[resource]);
        take(resource);
    }

    void move(int resource, int where) {
        drop(resource);
        put(resource, where);
    }

    boolean bondHolds() {
        return bond.holds(this);
    }

    boolean eased(int resource) {
        return bond.eased(resource);
    }

    void keep() {
        logged = 0;
    }

    void undo() {
        while (logged > 0) {
            int before = log[--logged];
            int resource = log[--logged];
            if (before == OUT) {
                take(resource);
            } else {
                add(resource, before);
            }
        }
    }

    int[] months() {
        return month.clone();
    }

    private void note(int resource, int before) {
        if (logged + 2 > log.length) {
            log = Arrays.copyOf(log, 2 * log.length);
        }
        log[logged++] = resource;
        log[logged++] = before;
    }

    private void add(int resource, int where) {
        value += gainOf(resource);
        month[resource] = where;
        place[resource] = count;
        chosen[count++] = resource;
        count(resource, where, 1);
    }

    private void take(int resource) {
        int where = month[resource];
        value -= lossOf(resource);
        month[resource] = OUT;
        int last = chosen[--count];
        chosen[place[resource]] = last;
        place[last] = place[resource];
        count(resource, where, -1);
    }

    private void count(int resource, int where, int sign) {
        used[where] += sign * problem.cost[resource];
        hours += sign * problem.cost[resource];
        bond.count(resource, where, sign);
        if (problem.clash[resource] >= 0) {
            held[problem.clash[resource]] += sign;
        }
        int[] topics = problem.topics[resource];
        for (int k = 0; k < topics.length; k++) {
            int gain = sign * problem.gains[resource][k];
            gained[topics[k]] += gain;
            gainedIn[topics[k] * problem.months + where] += gain;
            ready[topics[k]] = readyFrom(topics[k]);
        }
    }

    private int readyFrom(int topic) {
        if (gained[topic] < Problem.ENOUGH) {
            return problem.months;
        }
        int sum = 0;
        int at = topic * problem.months;
        for (int m = 0; m < problem.months; m++) {
            if (sum >= Problem.ENOUGH) {
                return m;
            }
            sum += gainedIn[at + m];
        }
        return problem.months;
    }
}
