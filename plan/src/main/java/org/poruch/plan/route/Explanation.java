package org.poruch.plan.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.poruch.plan.route.Reason.Term;

/** Turns months by resource into steps and into the terms that add up to their value. */
final class Explanation {
    private final Problem problem;
    private final int[] month;
    private final List<Integer> inOrder = new ArrayList<>();

    Explanation(Problem problem, int[] month) {
        this.problem = problem;
        this.month = month;
        for (int r = 0; r < month.length; r++) {
            if (month[r] != State.OUT) {
                inOrder.add(r);
            }
        }
        inOrder.sort(Comparator.comparingInt((Integer r) -> month[r]).thenComparing(r -> r));
    }

    List<Step> steps() {
        return inOrder.stream().map(r -> new Step(name(r), month[r])).toList();
    }

    List<Reason> why() {
        var reasons = new ArrayList<Reason>();
        var gained = new int[problem.weight.length];
        for (int r : inOrder) {
            for (int k = 0; k < problem.topics[r].length; k++) {
                int topic = problem.topics[r][k];
                int gain = Math.min(problem.gains[r][k], Problem.FULL - gained[topic]);
                gained[topic] += gain;
                add(reasons, r, Term.GAIN, topic, (long) gain * problem.weight[topic]);
            }
            add(reasons, r, Term.BONUS, -1, problem.bonus[r]);
        }
        return List.copyOf(reasons);
    }

    private void add(List<Reason> reasons, int resource, Term term, int topic, long value) {
        if (value != 0) {
            var name = topic < 0 ? null : problem.instance.topics().get(topic).id();
            reasons.add(new Reason(name(resource), term, name, value));
        }
    }

    private String name(int resource) {
        return problem.instance.resources().get(resource).id();
    }

    static long value(List<Reason> why) {
        return why.stream().mapToLong(Reason::value).sum();
    }
}
