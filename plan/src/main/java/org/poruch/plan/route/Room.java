package org.poruch.plan.route;

import java.util.SplittableRandom;

/** Makes room: finds months, moves and drops what may go, and sees to it that all else stands. */
final class Room {
    private final Problem problem;
    private final State state;
    private final boolean[] pinned;
    private final SplittableRandom random;

    /** By resource: came in during this change and stays. */
    private final int[] stays;

    private int change;

    Room(State state, boolean[] pinned, SplittableRandom random) {
        this.state = state;
        this.problem = state.problem;
        this.pinned = pinned;
        this.random = random;
        stays = new int[problem.count()];
    }

    void newChange() {
        change++;
    }

    void stay(int resource) {
        stays[resource] = change;
    }

    boolean mayGo(int resource) {
        return !pinned[resource] && stays[resource] != change;
    }

    /** A month in which the resource fits as things are, or {@link State#OUT}. */
    int openMonth(int resource) {
        return openMonth(resource, problem.months - 1);
    }

    int openMonth(int resource, int latest) {
        int fixed = problem.month[resource];
        int from = state.from(resource);
        if (fixed != Problem.ANY_MONTH) {
            boolean open =
                    fixed <= latest
                            && from <= fixed
                            && state.held[problem.clash[resource]] == 0
                            && state.roomIn(resource, fixed);
            return open ? fixed : State.OUT;
        }
        int span = latest - from + 1;
        if (span <= 0) {
            return State.OUT;
        }
        int first = random.nextInt(span);
        for (int i = 0; i < span; i++) {
            int month = from + (first + i) % span;
            if (state.roomIn(resource, month)) {
                return month;
            }
        }
        return State.OUT;
    }

    /** Frees hours and the clash for a resource in a month; false when what is there must stay. */
    boolean make(int resource, int month) {
        int clash = problem.clash[resource];
        if (clash >= 0 && state.held[clash] > 0 && !dropHolder(clash)) {
            return false;
        }
        while (!state.roomIn(resource, month)) {
            int other = anyIn(month);
            if (other == State.OUT) {
                return false;
            }
            int to = problem.month[other] == Problem.ANY_MONTH ? otherMonth(other) : State.OUT;
            if (to == State.OUT) {
                state.drop(other);
            } else {
                state.move(other, to);
            }
        }
        return true;
    }

    private boolean dropHolder(int clash) {
        for (int i = 0; i < state.count; i++) {
            int other = state.chosen[i];
            if (problem.clash[other] == clash) {
                if (!mayGo(other)) {
                    return false;
                }
                state.drop(other);
                return true;
            }
        }
        return true;
    }

    private int anyIn(int month) {
        int found = State.OUT;
        int seen = 0;
        for (int i = 0; i < state.count; i++) {
            int other = state.chosen[i];
            if (state.month[other] == month && mayGo(other) && random.nextInt(++seen) == 0) {
                found = other;
            }
        }
        return found;
    }

    private int otherMonth(int resource) {
        int here = state.month[resource];
        int month = openMonth(resource);
        return month == here ? State.OUT : month;
    }

    /** Every step stands on what it requires; what does not is moved later or dropped. */
    boolean stands() {
        for (int i = 0; i < state.count; i++) {
            int resource = state.chosen[i];
            if (!state.rests(resource)) {
                if (pinned[resource]) {
                    return false;
                }
                int to =
                        problem.month[resource] == Problem.ANY_MONTH
                                ? openMonth(resource)
                                : State.OUT;
                if (to == State.OUT) {
                    state.drop(resource);
                } else {
                    state.move(resource, to);
                }
                i = -1;
            }
        }
        return true;
    }

    /** Drops what is worth least for its hours until the hours in all are kept. */
    boolean withinHours() {
        while (state.hours > problem.hours) {
            int weakest = weakest();
            if (weakest == State.OUT) {
                return false;
            }
            state.drop(weakest);
            if (!stands()) {
                return false;
            }
        }
        return true;
    }

    private int weakest() {
        double least = Double.MAX_VALUE;
        int found = State.OUT;
        for (int i = 0; i < state.count; i++) {
            int resource = state.chosen[i];
            if (problem.cost[resource] > 0 && mayGo(resource)) {
                double worth =
                        state.lossOf(resource)
                                * (0.3 + random.nextDouble())
                                / problem.cost[resource];
                if (worth < least) {
                    least = worth;
                    found = resource;
                }
            }
        }
        return found;
    }

    /** Drops one of those that weigh on the bond. */
    boolean ease() {
        int found = State.OUT;
        int seen = 0;
        for (int i = 0; i < state.count; i++) {
            int other = state.chosen[i];
            if (!pinned[other] && state.eased(other) && random.nextInt(++seen) == 0) {
                found = other;
            }
        }
        if (found == State.OUT) {
            return false;
        }
        state.drop(found);
        return true;
    }
}
