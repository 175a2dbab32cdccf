package org.poruch.plan.route;

/** After a change, at most so many of the steps that could stay are moved. */
final class Keeping implements Bond {
    private final int[] before;
    private int mostMoved;
    private int kept;
    private final int all;

    /** The months before, by resource; {@link State#OUT} for what is not to be kept. */
    Keeping(int[] before) {
        this.before = before;
        int count = 0;
        for (int month : before) {
            count += month == State.OUT ? 0 : 1;
        }
        all = count;
        mostMoved = all;
    }

    /** A tenth of them may be moved; more only if the rules leave no other way. */
    void limitToATenthOr(int forced) {
        mostMoved = Math.max(forced, all / 10);
    }

    int moved() {
        return all - kept;
    }

    @Override
    public void count(int resource, int month, int sign) {
        if (before[resource] == month) {
            kept += sign;
        }
    }

    @Override
    public boolean holds(State state) {
        return moved() <= mostMoved;
    }

    @Override
    public boolean eased(int resource) {
        return false;
    }
}
