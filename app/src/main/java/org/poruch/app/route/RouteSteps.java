package org.poruch.app.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Visitor;
import org.poruch.app.route.view.BranchLook;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the steps that stand on a route, for rooms that hang something on them. */
@Component
@Transactional
public class RouteSteps {
    private final RouteQueries queries;
    private final Steps steps;

    RouteSteps(RouteQueries queries, Steps steps) {
        this.queries = queries;
        this.steps = steps;
    }

    @Transactional(readOnly = true)
    public List<BranchLook> of(JourneyId journey) {
        return queries.route(journey).plan().branches();
    }

    /** Whether this is a step that stands on this route. */
    @Transactional(readOnly = true)
    public boolean has(JourneyId journey, UUID step) {
        return queries.whose(step).filter(each -> each.journey().equals(journey)).isPresent();
    }

    /** A step, unless it was taken off. */
    @Transactional(readOnly = true)
    public Optional<StepLook> find(JourneyId journey, UUID step) {
        return queries.route(journey).plan().step(step);
    }

    /**
     * The tutee says it in other words; what is not named stays.
     *
     * @param words by the names of the fields of a step
     */
    public StepLook reword(JourneyId journey, UUID step, Map<String, String> words, Visitor tutee) {
        var body = StepBody.of(words);
        return steps.change(
                journey, step, () -> body, tutee, version -> {}, UnaryOperator.identity());
    }
}
