package org.poruch.plan;

/** One search on its way: counts the steps and says how much of the budget is gone. */
public final class Course {
    private static final int LOOKS_AT_THE_CLOCK_EVERY = 16;

    private final long steps;
    private final long nanos;
    private final long begun = System.nanoTime();
    private long done;
    private double gone;

    Course(long steps, long nanos) {
        this.steps = steps;
        this.nanos = nanos;
    }

    /** One step more, if the budget has one left. */
    public boolean goesOn() {
        if (done >= steps) {
            gone = 1;
            return false;
        }
        if (done % LOOKS_AT_THE_CLOCK_EVERY == 0) {
            gone =
                    steps < Long.MAX_VALUE
                            ? (double) done / steps
                            : nanos == 0 ? 1 : (double) (System.nanoTime() - begun) / nanos;
        }
        if (gone >= 1) {
            return false;
        }
        done++;
        return true;
    }

    /** The part of the budget that is gone, from 0 to 1. */
    public double gone() {
        return Math.min(1, gone);
    }

    public long stepsDone() {
        return done;
    }
}
