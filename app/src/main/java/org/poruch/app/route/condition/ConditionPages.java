package org.poruch.app.route.condition;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Visitor;
import org.poruch.app.journey.Journeys;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;
import org.poruch.app.page.view.Shell;
import org.poruch.app.route.RouteSteps;
import org.poruch.app.route.condition.view.ConditionsPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class ConditionPages {
    private final ConditionQueries queries;
    private final RouteSteps steps;
    private final Journeys journeys;
    private final Clock clock;

    ConditionPages(ConditionQueries queries, RouteSteps steps, Journeys journeys, Clock clock) {
        this.queries = queries;
        this.steps = steps;
        this.journeys = journeys;
        this.clock = clock;
    }

    ConditionsPage page(
            Standing standing,
            UUID step,
            Visitor visitor,
            Map<String, String> typed,
            Faults faults,
            Shell shell) {
        var journey = standing.journey();
        return new ConditionsPage(
                step,
                steps.find(journey, step).orElseThrow(NotFound::new).action(),
                journeys.isWalked(journey),
                queries.of(step),
                Arrays.stream(ConditionKind.values())
                        .map(ConditionKind::word)
                        .map(kind -> Choice.of(kind, shell.t("condition.kind." + kind)))
                        .toList(),
                queries.people(journey, visitor.today(clock)).stream()
                        .map(each -> Choice.of(each.id().toString(), each.name()))
                        .toList(),
                typed,
                faults);
    }
}
