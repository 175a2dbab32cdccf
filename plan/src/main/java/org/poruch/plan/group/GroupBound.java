package org.poruch.plan.group;

import java.util.Arrays;

/**
 * What no plan of the term can be worth more than. Lagrangian relaxation: each person's slot, topic
 * and hours get a price; then the best fill of every session is a sort, and every tutor's sessions
 * are a knapsack of hours with one session in a slot. Held and Karp 1971, doi:10.1007/BF01584070;
 * the direction is smoothed after Barahona and Anbil 2000, doi:10.1007/s101070050002.
 */
final class GroupBound {
    private static final double SMOOTH = 0.1;
    private static final double GROW = 1.05;
    private static final double STRIDE = 0.05;
    private static final int ROUNDS = 1500;
    private static final int PATIENCE = 6;

    private final Term term;
    private final Fills fills;
    private final TutorKnapsack knapsack;
    private final double hour;

    /** Prices and how much of each row is left, by person: its slots, its topics, its hours. */
    private final double[][] slotPrice;

    private final double[][] topicPrice;
    private final double[] hourPrice;
    private final double[][] slotBest;
    private final double[][] topicBest;
    private final double[] hourBest;
    private final double[][] slotLeft;
    private final double[][] topicLeft;
    private final double[] hourLeft;
    private final double[][] slotWay;
    private final double[][] topicWay;
    private final double[] hourWay;

    GroupBound(Term term) {
        this.term = term;
        int persons = term.personHours.length;
        hour = Math.max(1, Arrays.stream(term.topicHours).average().orElse(1));
        slotPrice = new double[persons][term.slots];
        topicPrice = new double[persons][term.topicHours.length];
        hourPrice = new double[persons];
        slotBest = new double[persons][term.slots];
        topicBest = new double[persons][term.topicHours.length];
        hourBest = new double[persons];
        slotLeft = new double[persons][term.slots];
        topicLeft = new double[persons][term.topicHours.length];
        hourLeft = new double[persons];
        slotWay = new double[persons][term.slots];
        topicWay = new double[persons][term.topicHours.length];
        hourWay = new double[persons];
        fills = new Fills(term);
        knapsack = new TutorKnapsack(term);
    }

    /** The least bound found; never below the value of any plan. */
    long above(long found) {
        double least = Double.MAX_VALUE;
        double stride = 1;
        int stale = 0;
        for (int round = 0; round < ROUNDS && stride > 1e-3; round++) {
            double height = height();
            if (height < least) {
                least = height;
                stale = 0;
                stride = Math.min(2, stride * GROW);
                remember();
            } else if (++stale == PATIENCE) {
                stride *= 0.7;
                stale = 0;
            }
            if (least < found + 1 || !descend(stride * STRIDE * least)) {
                break;
            }
        }
        return Math.max(found, (long) Math.floor(least + 1e-6));
    }

    /** The relaxed problem solved exactly at these prices; leaves behind how the rows were used. */
    private double height() {
        double height = 0;
        for (int p = 0; p < hourPrice.length; p++) {
            double hours = term.personHours[p] / hour;
            height += hourPrice[p] * hours;
            hourLeft[p] = hours;
            for (int slot = 0; slot < term.slots; slot++) {
                height += slotPrice[p][slot];
            }
            for (int topic : term.wants[p]) {
                height += topicPrice[p][topic];
                topicLeft[p][topic] = 1;
            }
            Arrays.fill(slotLeft[p], 1);
        }
        fills.price(this::worth);
        for (int tutor = 0; tutor < term.tutorHours.length; tutor++) {
            height += knapsack.solve(tutor, fills);
            knapsack.taken(tutor, this::use);
        }
        return height;
    }

    private double worth(int person, int topic, int slot) {
        return term.value[person][topic]
                - slotPrice[person][slot]
                - topicPrice[person][topic]
                - hourPrice[person] * (term.topicHours[topic] / hour);
    }

    private void use(int topic, int slot) {
        for (int person : fills.members(topic, slot)) {
            slotLeft[person][slot]--;
            topicLeft[person][topic]--;
            hourLeft[person] -= term.topicHours[topic] / hour;
        }
    }

    private boolean descend(double distance) {
        double norm = 0;
        for (int p = 0; p < hourPrice.length; p++) {
            norm += smooth(slotWay[p], slotLeft[p], slotPrice[p]);
            norm += smooth(topicWay[p], topicLeft[p], topicPrice[p]);
            hourWay[p] += SMOOTH * (hourLeft[p] - hourWay[p]);
            norm += hourWay[p] > 0 && hourPrice[p] <= 0 ? 0 : hourWay[p] * hourWay[p];
        }
        if (norm == 0) {
            return false;
        }
        double step = distance / norm;
        for (int p = 0; p < hourPrice.length; p++) {
            walk(slotPrice[p], slotBest[p], slotWay[p], step);
            walk(topicPrice[p], topicBest[p], topicWay[p], step);
            hourPrice[p] = Math.max(0, hourBest[p] - step * hourWay[p]);
        }
        return true;
    }

    private static double smooth(double[] way, double[] left, double[] price) {
        double norm = 0;
        for (int i = 0; i < way.length; i++) {
            way[i] += SMOOTH * (left[i] - way[i]);
            norm += way[i] > 0 && price[i] <= 0 ? 0 : way[i] * way[i];
        }
        return norm;
    }

    private void remember() {
        for (int p = 0; p < hourPrice.length; p++) {
            System.arraycopy(slotPrice[p], 0, slotBest[p], 0, slotPrice[p].length);
            System.arraycopy(topicPrice[p], 0, topicBest[p], 0, topicPrice[p].length);
        }
        System.arraycopy(hourPrice, 0, hourBest, 0, hourPrice.length);
    }

    private static void walk(double[] price, double[] best, double[] way, double step) {
        for (int i = 0; i < price.length; i++) {
            price[i] = Math.max(0, best[i] - step * way[i]);
        }
    }
}
