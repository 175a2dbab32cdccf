package org.poruch.plan.group;

import java.util.Arrays;

/** The sessions that bring most within one tutor's hours, at most one in a slot; exact. */
final class TutorKnapsack {
    /** Takes a session that is part of the solution. */
    interface Taken {
        void session(int topic, int slot);
    }

    private final Term term;
    private final int[][] topics;
    private final double[] top;
    private final int[][] chosen;

    TutorKnapsack(Term term) {
        this.term = term;
        int hours = Arrays.stream(term.tutorHours).max().orElse(0);
        top = new double[hours + 1];
        chosen = new int[term.slots][hours + 1];
        topics = Arrays.stream(term.knows).map(TutorKnapsack::known).toArray(int[][]::new);
    }

    private static int[] known(boolean[] knows) {
        return java.util.stream.IntStream.range(0, knows.length).filter(t -> knows[t]).toArray();
    }

    double solve(int tutor, Fills fills) {
        int hours = term.tutorHours[tutor];
        Arrays.fill(top, 0, hours + 1, 0);
        for (int slot = 0; slot < term.slots; slot++) {
            Arrays.fill(chosen[slot], 0, hours + 1, Timetable.NONE);
            if (term.tutorFree[tutor][slot]) {
                add(tutor, slot, fills);
            }
        }
        return top[hours];
    }

    private void add(int tutor, int slot, Fills fills) {
        int[] choice = chosen[slot];
        for (int h = term.tutorHours[tutor]; h >= 0; h--) {
            double most = top[h];
            for (int topic : topics[tutor]) {
                int takes = term.topicHours[topic];
                double brings = fills.best(topic, slot);
                if (brings > 0 && takes <= h && top[h - takes] + brings > most) {
                    most = top[h - takes] + brings;
                    choice[h] = topic;
                }
            }
            top[h] = most;
        }
    }

    /** Tells the sessions of the last solution for this tutor. */
    void taken(int tutor, Taken taken) {
        int left = term.tutorHours[tutor];
        for (int slot = term.slots - 1; slot >= 0; slot--) {
            int topic = chosen[slot][left];
            if (topic != Timetable.NONE) {
                taken.session(topic, slot);
                left -= term.topicHours[topic];
            }
        }
    }
}
