package org.poruch.plan.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules of a route once more, word for word and slowly, knowing nothing of the search. */
final class RouteJudge {
    private final RouteInstance instance;
    private final Map<String, Resource> resources;
    private final Map<String, Topic> topics;

    RouteJudge(RouteInstance instance) {
        this.instance = instance;
        resources =
                instance.resources().stream()
                        .collect(Collectors.toMap(Resource::id, Function.identity()));
        topics =
                instance.topics().stream()
                        .collect(Collectors.toMap(Topic::id, Function.identity()));
    }

    boolean allows(List<Step> steps) {
        int months = instance.monthHours().size();
        var used = new int[months];
        int hours = 0;
        var seen = new HashSet<String>();
        var clashes = new HashSet<String>();
        for (Step step : steps) {
            var resource = resources.get(step.resource());
            var event = resource.event();
            if (!seen.add(step.resource()) || step.month() < 0 || step.month() >= months) {
                return false;
            }
            if (event != null
                    && (event.month() != step.month()
                            || !clashes.add(event.month() + "/" + event.clash()))) {
                return false;
            }
            hours += resource.hours();
            used[step.month()] += resource.hours();
        }
        for (int m = 0; m < months; m++) {
            if (used[m] > instance.monthHours().get(m)) {
                return false;
            }
        }
        return hours <= instance.hours() && steps.stream().allMatch(step -> stands(step, steps));
    }

    private boolean stands(Step step, List<Step> steps) {
        return resources.get(step.resource()).requires().stream()
                .filter(topic -> !topics.get(topic).known())
                .allMatch(
                        topic ->
                                steps.stream()
                                                .filter(before -> before.month() < step.month())
                                                .mapToInt(before -> gain(before, topic))
                                                .sum()
                                        >= 50);
    }

    private int gain(Step step, String topic) {
        return resources.get(step.resource()).gains().getOrDefault(topic, 0);
    }

    long value(List<Step> steps) {
        var gained = new HashMap<String, Integer>();
        long value = 0;
        for (Step step : steps) {
            var resource = resources.get(step.resource());
            value += 100L * resource.bonus();
            resource.gains().forEach((topic, gain) -> gained.merge(topic, gain, Integer::sum));
        }
        for (var each : gained.entrySet()) {
            value += (long) topics.get(each.getKey()).weight() * Math.min(100, each.getValue());
        }
        return value;
    }

    int hours(List<Step> steps) {
        return steps.stream().mapToInt(step -> resources.get(step.resource()).hours()).sum();
    }

    /** Everything that holds for every plan. */
    void holds(RoutePlan plan) {
        for (int i = 0; i < plan.drafts().size(); i++) {
            var draft = plan.drafts().get(i);
            assertThat(allows(draft.steps())).as("the rules hold for %s", draft.steps()).isTrue();
            assertThat(draft.value()).isEqualTo(value(draft.steps()));
            assertThat(draft.why().stream().mapToLong(Reason::value).sum())
                    .isEqualTo(draft.value());
            assertThat(draft.share()).isBetween(0.0, 1.0);
            for (Draft earlier : plan.drafts().subList(0, i)) {
                assertThat(5 * shared(draft, earlier))
                        .isLessThanOrEqualTo(3 * hours(draft.steps()));
            }
        }
    }

    private int shared(Draft draft, Draft earlier) {
        var there = earlier.steps().stream().map(Step::resource).collect(Collectors.toSet());
        return hours(draft.steps().stream().filter(s -> there.contains(s.resource())).toList());
    }

    /** The best value of any route, by trying all. */
    long best() {
        return best(0, new java.util.ArrayList<>());
    }

    private long best(int next, List<Step> steps) {
        if (next == instance.resources().size()) {
            return allows(steps) ? value(steps) : 0;
        }
        long best = best(next + 1, steps);
        for (int month = 0; month < instance.monthHours().size(); month++) {
            steps.add(new Step(instance.resources().get(next).id(), month));
            best = Math.max(best, best(next + 1, steps));
            steps.removeLast();
        }
        return best;
    }
}
