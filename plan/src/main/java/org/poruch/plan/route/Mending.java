package org.poruch.plan.route;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Puts an earlier route back after a change, step by step, and lets go only what must. */
final class Mending {
    private final State state;
    private final Room room;
    private final Entry entry;
    private final SplittableRandom random;

    Mending(State state, boolean[] pinned, SplittableRandom random) {
        this.state = state;
        this.random = random;
        room = new Room(state, pinned, random);
        entry = new Entry(state, room, random);
    }

    /** Pinned steps are there already; false when even they cannot stand. */
    boolean mend(int[] before) {
        int[] steps =
                IntStream.range(0, before.length).filter(r -> before[r] != State.OUT).toArray();
        for (int month = 0; month < state.problem.months; month++) {
            for (int resource : shuffled(steps)) {
                if (before[resource] == month && !state.has(resource)) {
                    state.keep();
                    putBack(resource, month, before);
                }
            }
        }
        state.keep();
        return room.stands() && room.withinHours();
    }

    private void putBack(int resource, int month, int[] before) {
        room.newChange();
        for (int other = 0; other < before.length; other++) {
            if (state.has(other) && state.month[other] == before[other]) {
                room.stay(other);
            }
        }
        boolean ready = entry.teach(resource, month);
        boolean open =
                ready
                        && state.hours + state.problem.cost[resource] <= state.problem.hours
                        && state.from(resource) <= month
                        && room.make(resource, month);
        if (open) {
            state.put(resource, month);
        } else {
            state.undo();
        }
    }

    private int[] shuffled(int[] steps) {
        int[] order = steps.clone();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }
}
