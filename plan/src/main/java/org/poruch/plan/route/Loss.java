package org.poruch.plan.route;

import java.util.List;

/**
 * What it costs to leave one step out.
 *
 * @param step the step left out
 * @param value by how much the route would be worth less
 * @param with steps that could not be done without it
 */
public record Loss(Step step, long value, List<Step> with) {
    static Loss of(Problem problem, List<Step> steps, Step without) {
        var state = new State(problem, Bond.FREE);
        for (Step step : steps) {
            state.put(problem.numberOf(step.resource()), step.month());
        }
        long before = state.value;
        state.drop(problem.numberOf(without.resource()));
        boolean falls = true;
        while (falls) {
            falls = false;
            for (int i = state.count - 1; i >= 0; i--) {
                if (!state.rests(state.chosen[i])) {
                    state.drop(state.chosen[i]);
                    falls = true;
                    break;
                }
            }
        }
        var with =
                steps.stream()
                        .filter(step -> !step.equals(without))
                        .filter(step -> !state.has(problem.numberOf(step.resource())))
                        .toList();
        return new Loss(without, before - state.value, with);
    }
}
