package org.poruch.plan.route;

/** What ties a route that is being built to routes that are there already. */
interface Bond {
    /** A resource came to a month (sign 1) or went from it (sign -1). */
    void count(int resource, int month, int sign);

    boolean holds(State state);

    /** Whether the bond would hold more easily without this resource. */
    boolean eased(int resource);

    /** No tie at all. */
    Bond FREE =
            new Bond() {
                @Override
                public void count(int resource, int month, int sign) {}

                @Override
                public boolean holds(State state) {
                    return true;
                }

                @Override
                public boolean eased(int resource) {
                    return false;
                }
            };
}
