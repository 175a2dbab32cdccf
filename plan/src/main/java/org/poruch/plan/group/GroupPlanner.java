package org.poruch.plan.group;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.poruch.plan.Budget;

/**
 * Proposes the groups of a term. An instance whose names are unknown, doubled or whose figures are
 * negative is refused with an {@link org.poruch.plan.BadInstance} that names the field; wishes that
 * cannot be met are answered by obstacles.
 */
public final class GroupPlanner {
    private static final int A_TENTH = 10;

    private final Term term;
    private final GroupPins pins;

    public GroupPlanner(GroupInstance instance, GroupWishes wishes) {
        GroupCheck.of(instance);
        term = new Term(instance, wishes);
        pins = new GroupPins(term, wishes);
    }

    /**
     * The groups. With impossible pins there are none, and the obstacles say which.
     *
     * @param seed the same seed and number of steps give the same answer
     */
    public GroupPlan plan(Budget budget, long seed) {
        if (!pins.contradictions().isEmpty()) {
            return new GroupPlan(0, List.of(), List.of(), pins.contradictions());
        }
        var course = budget.begin();
        var table = new Timetable(term);
        var fixed = pins.set(table);
        var search = new GroupSearch(table, fixed, 0, new SplittableRandom(seed));
        search.greedy();
        return told(search.best(course));
    }

    private GroupPlan told(Snapshot best) {
        var told = new GroupExplanation(term, best);
        var obstacles = new GroupObstacles(term).all();
        return new GroupPlan(best.value(), told.sessions(), told.why(), obstacles);
    }

    /**
     * No plan within these wishes is worth more than this.
     *
     * @param found the value of the best plan known
     */
    public long bound(long found) {
        return new GroupBound(term).above(found);
    }

    /**
     * The groups after something has changed: this planner's instance and wishes are the changed
     * ones. Of the seats that can stay at most a tenth are moved; more only if a session has become
     * too small or hours force it.
     */
    public GroupChange replan(List<Session> before, Budget budget, long seed) {
        if (!pins.contradictions().isEmpty()) {
            var none = new GroupPlan(0, List.of(), List.of(), pins.contradictions());
            return new GroupChange(none, 0, 0, 0);
        }
        var course = budget.begin();
        var table = new Timetable(term);
        var fixed = pins.set(table);
        var seats = new EarlierSeats(term, before);
        seats.remember(table);
        seats.putBack(table, fixed);
        int moved = Math.max(seats.possible() - table.kept, seats.possible() / A_TENTH);
        var search =
                new GroupSearch(table, fixed, seats.possible() - moved, new SplittableRandom(seed));
        search.greedy();
        return change(search.best(course), seats);
    }

    private GroupChange change(Snapshot best, EarlierSeats seats) {
        int kept = seats.keptBy(best);
        int all = best.sessions().stream().mapToInt(one -> one.length - 2).sum();
        return new GroupChange(told(best), seats.possible() - kept, seats.gone(), all - kept);
    }

    /** What each person has in a plan, in the order of the instance; empty for who has nothing. */
    public List<List<Session>> byPerson(List<Session> sessions) {
        var all = new ArrayList<List<Session>>();
        for (Participant person : term.instance.persons()) {
            all.add(sessions.stream().filter(s -> s.persons().contains(person.id())).toList());
        }
        return all;
    }
}
