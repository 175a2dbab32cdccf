package org.poruch.plan.route;

import java.util.Arrays;

/** Which month a resource can come in at the earliest, if all that is reachable were done. */
final class Reach {
    private final Problem problem;
    private final int[] earliest;

    Reach(Problem problem) {
        this.problem = problem;
        earliest = new int[problem.count()];
        Arrays.fill(earliest, problem.months);
    }

    int[] earliest() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int r = 0; r < earliest.length; r++) {
                int month = monthOf(r);
                if (month < earliest[r]) {
                    earliest[r] = month;
                    changed = true;
                }
            }
        }
        return earliest;
    }

    private int monthOf(int resource) {
        if (problem.forbids(resource) || problem.cost[resource] > problem.hours) {
            return problem.months;
        }
        int from = 0;
        for (int topic : problem.requires[resource]) {
            from = Math.max(from, ready(topic));
        }
        int fixed = problem.month[resource];
        if (fixed != Problem.ANY_MONTH) {
            return from <= fixed && fits(resource, fixed) ? fixed : problem.months;
        }
        while (from < problem.months && !fits(resource, from)) {
            from++;
        }
        return from;
    }

    private boolean fits(int resource, int month) {
        return problem.cost[resource] <= problem.monthHours[month];
    }

    /** The first month before which enough of a topic can have been gained. */
    private int ready(int topic) {
        var gained = new int[problem.months];
        for (int teacher : problem.teachers[topic]) {
            if (earliest[teacher] < problem.months) {
                gained[earliest[teacher]] += problem.gainOf(teacher, topic);
            }
        }
        int sum = 0;
        for (int month = 0; month < problem.months; month++) {
            if (sum >= Problem.ENOUGH) {
                return month;
            }
            sum += gained[month];
        }
        return problem.months;
    }
}
