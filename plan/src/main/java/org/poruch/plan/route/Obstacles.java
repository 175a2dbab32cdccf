package org.poruch.plan.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.poruch.plan.Obstacle;
import org.poruch.plan.Obstacle.Kind;

/** Says of every topic with a gap that no route can close why that is so. */
final class Obstacles {
    private final Problem problem;
    private final List<Obstacle> found = new ArrayList<>();
    private final List<String> circlesSaid = new ArrayList<>();

    Obstacles(Problem problem) {
        this.problem = problem;
    }

    List<Obstacle> all() {
        hours();
        for (int topic = 0; topic < problem.weight.length; topic++) {
            if (problem.weight[topic] > 0 && !isTaught(topic)) {
                untaught(topic);
            }
        }
        return List.copyOf(found);
    }

    private void hours() {
        int most = Arrays.stream(problem.monthHours).max().orElse(0);
        int least = Arrays.stream(problem.cost).min().orElse(0);
        if (problem.count() > 0 && least > Math.min(most, problem.hours)) {
            found.add(
                    new Obstacle(
                            Kind.HOURS,
                            "hours",
                            "There are %d hours in all and at most %d in a month; the shortest resource takes %d."
                                    .formatted(problem.hours, most, least),
                            "Give at least %d hours to one month and in all.".formatted(least)));
        }
    }

    private boolean isTaught(int topic) {
        return Arrays.stream(problem.teachers[topic])
                .anyMatch(r -> problem.earliest[r] < problem.months);
    }

    private void untaught(int topic) {
        if (problem.teachers[topic].length == 0) {
            found.add(
                    new Obstacle(
                            Kind.NO_TUTOR,
                            name(topic),
                            "No resource teaches it.",
                            "Add a resource, an event or a tutor for it."));
            return;
        }
        var path = new ArrayList<Integer>();
        int at = topic;
        while (at != State.OUT && !path.contains(at)) {
            path.add(at);
            at = missingBefore(at);
        }
        if (at == State.OUT) {
            outOfReach(topic);
        } else {
            circle(path.subList(path.indexOf(at), path.size()));
        }
    }

    /** A topic that stands before this one and cannot be learnt enough itself. */
    private int missingBefore(int topic) {
        for (int teacher : problem.teachers[topic]) {
            for (int required : problem.requires[teacher]) {
                if (!isTaught(required)) {
                    return required;
                }
            }
        }
        return State.OUT;
    }

    private void circle(List<Integer> topics) {
        int least = topics.indexOf(topics.stream().min(Integer::compare).orElseThrow());
        var names = new ArrayList<String>();
        for (int i = 0; i <= topics.size(); i++) {
            names.add(name(topics.get((least + i) % topics.size())));
        }
        String circle = String.join(" → ", names);
        if (!circlesSaid.contains(circle)) {
            circlesSaid.add(circle);
            found.add(
                    new Obstacle(
                            Kind.CIRCLE,
                            circle,
                            "Each of these topics requires the next one to be known before.",
                            "Add a resource for one of them that requires none of the others, or mark one as known."));
        }
    }

    private void outOfReach(int topic) {
        int least =
                Arrays.stream(problem.teachers[topic])
                        .map(r -> problem.cost[r])
                        .min()
                        .orElseThrow();
        found.add(
                new Obstacle(
                        Kind.OUT_OF_REACH,
                        name(topic),
                        "Every resource for it is too long (the shortest takes %d hours), declined, or comes before what it requires."
                                .formatted(least),
                        "Give a month more hours, or add a shorter or a later resource."));
    }

    private String name(int topic) {
        return problem.instance.topics().get(topic).id();
    }
}
