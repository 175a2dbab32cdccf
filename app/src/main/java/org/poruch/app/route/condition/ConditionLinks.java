package org.poruch.app.route.condition;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.route.RouteSteps;
import org.poruch.app.route.StepLinks;
import org.poruch.app.route.condition.view.Condition;
import org.poruch.app.route.view.StepLink;
import org.springframework.stereotype.Component;

/** On the page of a step: what it still needs, and the way to its conditions. */
@Component
class ConditionLinks implements StepLinks {
    private final ConditionQueries queries;
    private final RouteSteps steps;

    ConditionLinks(ConditionQueries queries, RouteSteps steps) {
        this.queries = queries;
        this.steps = steps;
    }

    @Override
    public List<StepLink> of(JourneyId journey, UUID thing) {
        return steps.has(journey, thing)
                ? List.of(
                        new StepLink(
                                "/steps/" + thing + "/conditions",
                                "condition.link",
                                words(queries.of(thing))))
                : List.of();
    }

    private static @Nullable String words(List<Condition> conditions) {
        var open =
                conditions.stream()
                        .filter(each -> !each.met())
                        .map(each -> each.text() + " (" + each.ownerName() + ")")
                        .collect(Collectors.joining("; "));
        return open.isEmpty() ? null : open;
    }
}
