package org.poruch.plan.route;

import java.util.SplittableRandom;

/** Brings a resource in, and before it whatever teaches what it requires. */
final class Entry {
    private static final int TEACHERS_TRIED = 2;
    private static final int DEEPEST = 4;

    private final Problem problem;
    private final State state;
    private final Room room;
    private final SplittableRandom random;

    Entry(State state, Room room, SplittableRandom random) {
        this.state = state;
        this.problem = state.problem;
        this.room = room;
        this.random = random;
    }

    boolean bring(int resource) {
        room.newChange();
        return bring(resource, problem.months - 1, 0);
    }

    /** Brings in before a month what a resource requires. */
    boolean teach(int resource, int month) {
        for (int topic : problem.requires[resource]) {
            if (!taughtBefore(topic, month, 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean bring(int resource, int latest, int depth) {
        int fixed = problem.month[resource];
        int limit = fixed == Problem.ANY_MONTH ? latest : fixed;
        if (limit > latest
                || problem.earliest[resource] > limit
                || depth > DEEPEST
                || !room.mayGo(resource)) {
            return false;
        }
        room.stay(resource);
        for (int topic : problem.requires[resource]) {
            if (!taughtBefore(topic, limit, depth)) {
                return false;
            }
        }
        int month = room.openMonth(resource, limit);
        if (month == State.OUT) {
            month = fixed == Problem.ANY_MONTH ? anyMonth(resource, limit) : fixed;
            if (month == State.OUT || !room.make(resource, month)) {
                return false;
            }
        }
        state.put(resource, month);
        return true;
    }

    private int anyMonth(int resource, int limit) {
        int from = Math.max(state.from(resource), problem.earliest[resource]);
        return from > limit ? State.OUT : from + random.nextInt(limit - from + 1);
    }

    private boolean taughtBefore(int topic, int limit, int depth) {
        int[] teachers = problem.teachers[topic];
        for (int tries = 0; state.ready[topic] > limit; tries++) {
            if (tries == TEACHERS_TRIED || teachers.length == 0) {
                return false;
            }
            double u = random.nextDouble();
            int teacher = teachers[(int) (u * teachers.length)];
            if (state.has(teacher)) {
                if (state.month[teacher] < limit) {
                    room.stay(teacher);
                }
            } else {
                bring(teacher, limit - 1, depth + 1);
            }
        }
        for (int teacher : teachers) {
            if (state.has(teacher) && state.month[teacher] < limit) {
                room.stay(teacher);
            }
        }
        return true;
    }
}
