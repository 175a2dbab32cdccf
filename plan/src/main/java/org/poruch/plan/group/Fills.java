package org.poruch.plan.group;

import java.util.Arrays;

/** For given prices, the most that a session of a topic in a slot can bring, and who comes then. */
final class Fills {
    /** What a seat brings beyond its prices. */
    interface Worth {
        double of(int person, int topic, int slot);
    }

    /** Ranks are rounded to this part of one; sums are not. */
    private static final double FINE = 1 << 16;

    private final Term term;
    private final double[][] best;
    private final int[][][] members;
    private final long[] rank;

    Fills(Term term) {
        this.term = term;
        best = new double[term.topicHours.length][term.slots];
        members = new int[term.topicHours.length][term.slots][0];
        rank = new long[term.personHours.length];
    }

    void price(Worth worth) {
        for (int topic = 0; topic < best.length; topic++) {
            for (int slot = 0; slot < term.slots; slot++) {
                if (term.could[topic][slot].length >= term.least) {
                    fill(topic, slot, worth);
                } else {
                    best[topic][slot] = -1;
                }
            }
        }
    }

    private void fill(int topic, int slot, Worth worth) {
        int[] could = term.could[topic][slot];
        var values = new double[could.length];
        int positive = 0;
        double most = -term.cost;
        for (int i = 0; i < could.length; i++) {
            values[i] = worth.of(could[i], topic, slot);
            if (values[i] > 0) {
                positive++;
                most += values[i];
            }
        }
        best[topic][slot] = -1;
        if (most > 0) {
            choose(topic, slot, values, positive);
        }
    }

    private void choose(int topic, int slot, double[] values, int positive) {
        int[] could = term.could[topic][slot];
        int come = Math.clamp(positive, term.least, term.most);
        for (int i = 0; i < could.length; i++) {
            rank[i] = (Math.round(-values[i] * FINE) << 20) | i;
        }
        Arrays.sort(rank, 0, could.length);
        double sum = -term.cost;
        var who = new int[come];
        for (int i = 0; i < come; i++) {
            int at = (int) (rank[i] & 0xFFFFF);
            who[i] = could[at];
            sum += values[at];
        }
        best[topic][slot] = sum;
        members[topic][slot] = who;
    }

    double best(int topic, int slot) {
        return best[topic][slot];
    }

    int[] members(int topic, int slot) {
        return members[topic][slot];
    }
}
