package org.poruch.plan.route;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The best set of resources for given profits within the hours in all, with the events of one month
 * within its hours and one of each clash. Exact, by dynamic programming over hours.
 */
final class Knapsack {
    private final Problem problem;
    private final int hours;

    /** By month with events, by clash: the events that exclude each other. */
    private final int[][][] clashing;

    private final int[] monthOf;
    private final int[] free;
    private final double[] top;
    private final boolean[][] takenFree;
    private final int[][][] chosenAt;
    private final int[][] spentAt;
    private final boolean[] taken;

    Knapsack(Problem problem) {
        this.problem = problem;
        hours = Math.min(problem.hours, Arrays.stream(problem.monthHours).sum());
        free = reachable(Problem.ANY_MONTH);
        monthOf =
                Arrays.stream(problem.reachable)
                        .map(r -> problem.month[r])
                        .filter(m -> m != Problem.ANY_MONTH)
                        .distinct()
                        .sorted()
                        .toArray();
        clashing = Arrays.stream(monthOf).mapToObj(this::clashesOf).toArray(int[][][]::new);
        top = new double[hours + 1];
        takenFree = new boolean[free.length][hours + 1];
        spentAt = new int[monthOf.length][hours + 1];
        chosenAt = new int[monthOf.length][][];
        for (int m = 0; m < monthOf.length; m++) {
            chosenAt[m] = new int[clashing[m].length][most(m) + 1];
        }
        taken = new boolean[problem.count()];
    }

    private int[] reachable(int month) {
        return Arrays.stream(problem.reachable).filter(r -> problem.month[r] == month).toArray();
    }

    private int[][] clashesOf(int month) {
        Map<Integer, java.util.List<Integer>> groups =
                Arrays.stream(reachable(month))
                        .boxed()
                        .collect(
                                Collectors.groupingBy(
                                        r -> problem.clash[r], TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int most(int m) {
        return Math.min(hours, problem.monthHours[monthOf[m]]);
    }

    double solve(double[] profit) {
        Arrays.fill(top, 0);
        for (int m = 0; m < monthOf.length; m++) {
            join(month(m, profit), spentAt[m]);
        }
        for (int i = 0; i < free.length; i++) {
            int cost = problem.cost[free[i]];
            double worth = profit[free[i]];
            boolean[] takes = takenFree[i];
            for (int h = hours; h >= 0; h--) {
                takes[h] = h >= cost && worth > 0 && top[h - cost] + worth > top[h];
                if (takes[h]) {
                    top[h] = top[h - cost] + worth;
                }
            }
        }
        return top[hours];
    }

    private double[] month(int m, double[] profit) {
        var best = new double[most(m) + 1];
        for (int g = 0; g < clashing[m].length; g++) {
            for (int h = best.length - 1; h >= 0; h--) {
                double most = best[h];
                int chosen = State.OUT;
                for (int r : clashing[m][g]) {
                    int cost = problem.cost[r];
                    if (cost <= h && best[h - cost] + profit[r] > most) {
                        most = best[h - cost] + profit[r];
                        chosen = r;
                    }
                }
                chosenAt[m][g][h] = chosen;
                best[h] = most;
            }
        }
        return best;
    }

    private void join(double[] month, int[] spent) {
        for (int h = hours; h >= 0; h--) {
            double most = top[h] + month[0];
            spent[h] = 0;
            for (int in = 1; in < month.length && in <= h; in++) {
                if (top[h - in] + month[in] > most) {
                    most = top[h - in] + month[in];
                    spent[h] = in;
                }
            }
            top[h] = most;
        }
    }

    /** The resources of the last solution. */
    boolean[] taken() {
        Arrays.fill(taken, false);
        int left = hours;
        for (int i = free.length - 1; i >= 0; i--) {
            if (takenFree[i][left]) {
                taken[free[i]] = true;
                left -= problem.cost[free[i]];
            }
        }
        for (int m = monthOf.length - 1; m >= 0; m--) {
            int spent = spentAt[m][left];
            left -= spent;
            for (int g = clashing[m].length - 1; g >= 0; g--) {
                int r = chosenAt[m][g][spent];
                if (r != State.OUT) {
                    taken[r] = true;
                    spent -= problem.cost[r];
                }
            }
        }
        return taken;
    }
}
