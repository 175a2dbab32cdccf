package org.poruch.app.route;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Branches;
import org.poruch.app.access.JourneyId;
import org.poruch.app.journey.StepBranches;
import org.poruch.app.route.view.StepLook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says on which branch a step hangs, so that what is written about it is seen by its specialists,
 * and which branches there are to be opened to them.
 */
@Component
class StepPlaces implements StepBranches, Branches {
    private final RouteQueries queries;

    StepPlaces(RouteQueries queries) {
        this.queries = queries;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable UUID branchOf(JourneyId journey, UUID step) {
        return queries.whose(step)
                .filter(found -> found.journey().equals(journey))
                .map(RouteQueries.Whose::branch)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String actionOf(JourneyId journey, UUID step) {
        return queries.route(journey).plan().step(step).map(StepLook::action).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean standOn(JourneyId journey, Collection<UUID> branches) {
        var plan = queries.route(journey).plan();
        return branches.stream().allMatch(plan::hasBranch);
    }
}
