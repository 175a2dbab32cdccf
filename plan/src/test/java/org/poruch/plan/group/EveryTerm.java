package org.poruch.plan.group;

/** One tutor and two slots: every pair of topics and every seat tried. */
final class EveryTerm {
    private final GroupInstance instance;

    EveryTerm(GroupInstance instance) {
        this.instance = instance;
    }

    long best() {
        int topics = instance.topics().size();
        long best = 0;
        for (int first = -1; first < topics; first++) {
            for (int second = -1; second < topics; second++) {
                if (hours(first) + hours(second) <= instance.tutors().getFirst().hours()) {
                    best = Math.max(best, seats(new int[] {first, second}, new int[2], 0));
                }
            }
        }
        return best;
    }

    private int hours(int topic) {
        return topic < 0 ? 0 : instance.topics().get(topic).hours();
    }

    private long seats(int[] topics, int[] sizes, int next) {
        if (next == instance.persons().size()) {
            long cost = 0;
            for (int slot = 0; slot < 2; slot++) {
                if (topics[slot] < 0
                        ? sizes[slot] > 0
                        : sizes[slot] < instance.minSize() || sizes[slot] > instance.maxSize()) {
                    return Long.MIN_VALUE / 2;
                }
                cost += topics[slot] < 0 ? 0 : instance.sessionCost();
            }
            return -cost;
        }
        long best = Long.MIN_VALUE / 2;
        for (int seats = 0; seats < 4; seats++) {
            long worth = worth(next, topics, seats);
            if (worth >= 0) {
                sizes[0] += seats & 1;
                sizes[1] += seats >> 1;
                best = Math.max(best, worth + seats(topics, sizes, next + 1));
                sizes[0] -= seats & 1;
                sizes[1] -= seats >> 1;
            }
        }
        return best;
    }

    /** What these seats are worth to a person, or -1 if a rule forbids them. */
    private long worth(int number, int[] topics, int seats) {
        var person = instance.persons().get(number);
        long worth = 0;
        int hours = 0;
        if (seats == 3 && topics[0] == topics[1]) {
            return -1;
        }
        for (int slot = 0; slot < 2; slot++) {
            if ((seats >> slot & 1) == 1) {
                var id = topics[slot] < 0 ? "" : instance.topics().get(topics[slot]).id();
                int value = person.values().getOrDefault(id, 0);
                if (value <= 0 || !person.free().contains(slot)) {
                    return -1;
                }
                worth += value;
                hours += hours(topics[slot]);
            }
        }
        return hours <= person.hours() ? worth : -1;
    }
}
