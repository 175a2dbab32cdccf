package org.poruch.plan.route;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What no route can be worth more than. Lagrangian relaxation: topics get a price for each
 * hundredth gained, and each need of a resource a price that its teachers earn; what is left is a
 * knapsack of hours, in which events of one month share its hours and exclude each other. Held and
 * Karp 1971, doi:10.1007/BF01584070; steps after Polyak 1969, doi:10.1016/0041-5553(69)90061-5.
 */
final class Bound {
    private static final int ROUNDS = 700;
    private static final int PATIENCE = 15;

    private final Problem problem;
    private final Knapsack knapsack;
    private final int[][] need;
    private final double[] topicPrice;
    private final double[] needPrice;
    private final double[] topicSlope;
    private final double[] needSlope;
    private final double[] profit;

    Bound(Problem problem) {
        this.problem = problem;
        knapsack = new Knapsack(problem);
        need = Arrays.stream(problem.reachable).boxed().flatMap(this::needs).toArray(int[][]::new);
        topicPrice = Arrays.stream(problem.weight).asDoubleStream().toArray();
        topicSlope = new double[topicPrice.length];
        needPrice = new double[need.length];
        needSlope = new double[need.length];
        profit = new double[problem.count()];
    }

    private Stream<int[]> needs(int resource) {
        return Arrays.stream(problem.requires[resource])
                .mapToObj(topic -> new int[] {resource, topic});
    }

    /** The least bound found; never below the value of any route. */
    long above(long found) {
        double least = Double.MAX_VALUE;
        double stride = 1.5;
        int stale = 0;
        for (int round = 0; round < ROUNDS && stride > 1e-4; round++) {
            double height = height();
            if (height < least - 1e-9 * least) {
                least = height;
                stale = 0;
            } else if (++stale == PATIENCE) {
                stride /= 2;
                stale = 0;
            }
            if (least < found + 1 || !descend(stride * (height - found * 0.999))) {
                break;
            }
        }
        return Math.max(found, (long) Math.floor(least + 1e-3));
    }

    /** The relaxed problem solved exactly at these prices. */
    private double height() {
        price();
        double height = knapsack.solve(profit);
        for (int t = 0; t < topicPrice.length; t++) {
            height += Problem.FULL * (problem.weight[t] - topicPrice[t]);
        }
        return height;
    }

    private void price() {
        for (int r : problem.reachable) {
            double sum = problem.bonus[r];
            for (int k = 0; k < problem.topics[r].length; k++) {
                sum += topicPrice[problem.topics[r][k]] * problem.gains[r][k];
            }
            profit[r] = sum;
        }
        for (int n = 0; n < need.length; n++) {
            if (needPrice[n] > 0) {
                profit[need[n][0]] -= Problem.ENOUGH * needPrice[n];
                for (int teacher : problem.teachers[need[n][1]]) {
                    if (mayTeach(teacher, need[n][0])) {
                        profit[teacher] += needPrice[n] * enough(teacher, need[n][1]);
                    }
                }
            }
        }
    }

    private int enough(int teacher, int topic) {
        return Math.min(Problem.ENOUGH, problem.gainOf(teacher, topic));
    }

    private boolean mayTeach(int teacher, int resource) {
        int by =
                problem.month[resource] == Problem.ANY_MONTH
                        ? problem.months - 1
                        : problem.month[resource];
        return teacher != resource && problem.earliest[teacher] < by;
    }

    private boolean descend(double distance) {
        double norm = slopes();
        if (norm == 0) {
            return false;
        }
        double step = distance / norm;
        for (int t = 0; t < topicPrice.length; t++) {
            double price = topicPrice[t] - step * topicSlope[t];
            topicPrice[t] = Math.clamp(price, 0, problem.weight[t]);
        }
        for (int n = 0; n < need.length; n++) {
            needPrice[n] = Math.max(0, needPrice[n] - step * needSlope[n]);
        }
        return true;
    }

    private double slopes() {
        boolean[] taken = knapsack.taken();
        Arrays.fill(topicSlope, -Problem.FULL);
        for (int r : problem.reachable) {
            for (int k = 0; taken[r] && k < problem.topics[r].length; k++) {
                topicSlope[problem.topics[r][k]] += problem.gains[r][k];
            }
        }
        double norm = 0;
        for (int t = 0; t < topicPrice.length; t++) {
            boolean stuck =
                    (topicSlope[t] < 0 && topicPrice[t] >= problem.weight[t])
                            || (topicSlope[t] > 0 && topicPrice[t] <= 0);
            topicSlope[t] = stuck ? 0 : topicSlope[t];
            norm += topicSlope[t] * topicSlope[t];
        }
        for (int n = 0; n < need.length; n++) {
            needSlope[n] = needSlope(n, taken);
            norm += needSlope[n] * needSlope[n];
        }
        return norm;
    }

    private double needSlope(int n, boolean[] taken) {
        double slope = taken[need[n][0]] ? -Problem.ENOUGH : 0;
        for (int teacher : problem.teachers[need[n][1]]) {
            if (taken[teacher] && mayTeach(teacher, need[n][0])) {
                slope += enough(teacher, need[n][1]);
            }
        }
        return slope > 0 && needPrice[n] <= 0 ? 0 : slope;
    }
}
