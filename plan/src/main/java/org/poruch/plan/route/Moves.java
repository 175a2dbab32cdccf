package org.poruch.plan.route;

import java.util.SplittableRandom;

/** The changes that a search tries. After each, every hard rule holds but for the bond. */
final class Moves {
    private final Problem problem;
    private final State state;
    private final boolean[] pinned;
    private final SplittableRandom random;
    private final int[] byWorth;
    private final Room room;
    private final Entry entry;

    Moves(State state, boolean[] pinned, SplittableRandom random) {
        this.state = state;
        this.problem = state.problem;
        this.pinned = pinned;
        this.random = random;
        byWorth = problem.byWorth();
        room = new Room(state, pinned, random);
        entry = new Entry(state, room, random);
    }

    /** One change; false when it came to nothing. */
    boolean step() {
        if (byWorth.length == 0) {
            return false;
        }
        int kind = random.nextInt(10);
        boolean done = kind < 6 ? bringIn() : kind < 8 ? letGo() : elsewhere();
        return done && settled();
    }

    private int candidate() {
        double u = random.nextDouble();
        return byWorth[(int) (u * u * byWorth.length)];
    }

    private boolean bringIn() {
        int resource = candidate();
        return !state.has(resource) && entry.bring(resource);
    }

    private boolean letGo() {
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times && state.count > 0; i++) {
            int resource = state.chosen[random.nextInt(state.count)];
            if (!pinned[resource]) {
                state.drop(resource);
            }
        }
        return true;
    }

    private boolean elsewhere() {
        if (state.count == 0) {
            return false;
        }
        int resource = state.chosen[random.nextInt(state.count)];
        if (pinned[resource] || problem.month[resource] != Problem.ANY_MONTH) {
            return false;
        }
        int from = state.from(resource);
        if (from >= problem.months) {
            return false;
        }
        int to = from + random.nextInt(problem.months - from);
        if (to == state.month[resource] || !state.roomIn(resource, to)) {
            return false;
        }
        state.move(resource, to);
        return true;
    }

    /** Lets go what lost its ground, eases the bond, and fills the hours that are left. */
    private boolean settled() {
        if (!room.stands() || !room.withinHours()) {
            return false;
        }
        for (int tries = 0; tries < problem.count() && !state.bondHolds(); tries++) {
            if (!room.ease() || !room.stands()) {
                return false;
            }
        }
        fill();
        return true;
    }

    private void fill() {
        int tries = 6;
        while (tries-- > 0 && state.hours < problem.hours) {
            int resource = candidate();
            if (!state.has(resource)
                    && state.hours + problem.cost[resource] <= problem.hours
                    && state.gainOf(resource) > 0) {
                int month = room.openMonth(resource);
                if (month != State.OUT) {
                    state.put(resource, month);
                    if (!state.bondHolds()) {
                        state.drop(resource);
                    }
                }
            }
        }
    }

    /** Takes what fits, best worth per hour first, until nothing fits any more. */
    void greedy() {
        int next = bestFit();
        while (next != State.OUT) {
            state.put(next, room.openMonth(next));
            next = bestFit();
        }
    }

    private int bestFit() {
        double best = 0;
        int found = State.OUT;
        for (int r : problem.reachable) {
            double worth = (double) state.gainOf(r) / Math.max(1, problem.cost[r]);
            if (!state.has(r)
                    && worth > best
                    && state.hours + problem.cost[r] <= problem.hours
                    && room.openMonth(r) != State.OUT) {
                if (keepsTheBond(r)) {
                    best = worth;
                    found = r;
                }
            }
        }
        return found;
    }

    private boolean keepsTheBond(int resource) {
        if (!state.eased(resource)) {
            return true;
        }
        state.put(resource, room.openMonth(resource));
        boolean holds = state.bondHolds();
        state.drop(resource);
        return holds;
    }
}
