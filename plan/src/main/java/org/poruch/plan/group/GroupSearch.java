package org.poruch.plan.group;

import java.util.SplittableRandom;
import org.poruch.plan.Course;

/**
 * Simulated annealing over timetables: a session is gathered, dissolved or moved, everybody touched
 * is seated anew, and the change is kept or undone by its exact difference. Kirkpatrick, Gelatt and
 * Vecchi 1983, doi:10.1126/science.220.4598.671.
 */
final class GroupSearch {
    private static final double HOT = 0.35;
    private static final double COLD = 0.08;

    private final Term term;
    private final Timetable table;
    private final Seating seating;
    private final SplittableRandom random;
    private final double scale;
    private final int leastKept;
    private Snapshot best;

    GroupSearch(Timetable table, Fixed fixed, int leastKept, SplittableRandom random) {
        this.table = table;
        this.term = table.term;
        this.random = random;
        this.leastKept = leastKept;
        seating = new Seating(table, fixed, random);
        scale = Math.max(1, meanWorth());
        best = new Snapshot(table);
    }

    private double meanWorth() {
        long sum = 0;
        long count = 0;
        for (int p = 0; p < term.wants.length; p++) {
            for (int topic : term.wants[p]) {
                sum += term.value[p][topic];
                count++;
            }
        }
        return count == 0 ? 1 : (double) sum / count;
    }

    Snapshot best(Course course) {
        while (course.goesOn()) {
            tryOne(scale * HOT * Math.pow(COLD / HOT, course.gone()));
        }
        return best;
    }

    private void tryOne(double heat) {
        long before = table.value;
        seating.newChange();
        if (step() && seating.settle() && accepted(table.value - before, heat)) {
            table.keep();
            if (table.value > best.value()) {
                best = new Snapshot(table);
            }
        } else {
            table.undo();
        }
    }

    private boolean accepted(long difference, double heat) {
        return table.kept >= leastKept
                && (difference >= 0 || random.nextDouble() < Math.exp(difference / heat));
    }

    private boolean step() {
        int kind = random.nextInt(16);
        if (kind < 7) {
            return gatherAny();
        }
        if (kind < 12) {
            return moveAny();
        }
        return kind < 13 ? closeAny() : clearAny();
    }

    private boolean gatherAny() {
        if (term.possible.length == 0) {
            return false;
        }
        int[] one = term.possible[random.nextInt(term.possible.length)];
        return table.topic[one[0]] != one[1] && seating.gather(one[0], one[1]);
    }

    private boolean closeAny() {
        return table.opened > 0 && seating.close(table.open[random.nextInt(table.opened)]);
    }

    /** A session ends and another of the same topic, with any tutor at any time, begins. */
    private boolean moveAny() {
        if (table.opened == 0) {
            return false;
        }
        int session = table.open[random.nextInt(table.opened)];
        int topic = table.topic[session];
        int[] others = term.possibleOf[topic];
        int other = others[random.nextInt(others.length)];
        return other != session && seating.close(session) && seating.gather(other, topic);
    }

    private boolean clearAny() {
        if (term.wants.length == 0) {
            return false;
        }
        seating.clear(random.nextInt(term.wants.length));
        if (random.nextBoolean()) {
            seating.clear(random.nextInt(term.wants.length));
        }
        return true;
    }

    /** Gathers the session that is worth most, again and again. */
    void greedy() {
        new GroupGreedy(table, seating).run();
        best = new Snapshot(table);
    }
}
